#!/bin/sh
# A budget's first month cannot be changed afterwards, so it is chosen once.
set -eu
if [ -z "${NIS2_BUDGET_START:-}" ]; then
  azd env set NIS2_BUDGET_START "$(date -u +%Y-%m-01)"
fi
