#!/bin/sh
# Nothing is prevented here: the locks do that.
set -eu
echo "Records, evidence and secrets stay: $RECORDS_RESOURCE_GROUP is locked, and 'azd down' ends with ScopeLocked there."
echo "If it stops before it has removed the rest: az group delete --name $AZURE_RESOURCE_GROUP"
