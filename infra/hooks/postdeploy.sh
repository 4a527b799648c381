#!/bin/sh
# Waits until the app answers and has its storage, then has it load the catalogue and the mappings of this release.
set -eu
tries=0
until curl --fail --silent --show-error --output /dev/null "$API_URI/api/health/ready"; do
  tries=$((tries + 1))
  if [ "$tries" -ge 30 ]; then
    echo "The app does not answer at $API_URI/api/health/ready. With a private network only machines inside reach it." >&2
    exit 1
  fi
  sleep 10
done

if [ -n "${ENTRA_AUDIENCE:-}" ] && token=$(az account get-access-token --resource "${ENTRA_AUDIENCE%% *}" --query accessToken --output tsv); then
  printf 'header = "Authorization: Bearer %s"\n' "$token" |
    curl --fail --silent --show-error --output /dev/null --config - "$API_URI/api/mappings"
  echo "Catalogue and mappings are loaded."
else
  echo "Catalogue and mappings load at their first use."
fi
echo "The app runs at $API_URI, webhooks go to $WEBHOOK_URI"
