#!/bin/sh
# Settings for running the app on this machine against what was just made, and the lock on evidence where it was asked for.
set -eu
settings=".azure/$AZURE_ENV_NAME/local.settings.json"
cat > "$settings" <<JSON
{
  "IsEncrypted": false,
  "Values": {
    "AzureWebJobsStorage__accountName": "$HOST_STORAGE",
    "ServiceBus__fullyQualifiedNamespace": "$SERVICE_BUS_NAMESPACE",
    "TableServiceUri": "https://$DATA_STORAGE.table.core.windows.net",
    "BlobServiceUri": "https://$DATA_STORAGE.blob.core.windows.net",
    "EvidenceServiceUri": "https://$EVIDENCE_STORAGE.blob.core.windows.net",
    "KeyVaultUri": "$KEY_VAULT_URI",
    "TaskHub": "nis2local",
    "NoticesQueue": "notices",
    "TicketsQueue": "tickets",
    "SweepSchedule": "0 */5 * * * *",
    "HousekeepingSchedule": "0 17 * * * *",
    "AnchorSchedule": "0 5 0 * * *"
  }
}
JSON
echo "Settings for this machine: $settings (they need NIS2_DEVELOPER_ID: see docs/operations/deployment.md)"

if [ "$IMMUTABILITY_LOCKED" = "true" ]; then
  for container in evidence anchors; do
    policy="--account-name $EVIDENCE_STORAGE --container-name $container --resource-group $RECORDS_RESOURCE_GROUP"
    # shellcheck disable=SC2086 # the words of $policy are arguments
    if [ "$(az storage container immutability-policy show $policy --query state --output tsv)" != "Locked" ]; then
      etag=$(az storage container immutability-policy show $policy --query etag --output tsv)
      az storage container immutability-policy lock $policy --if-match "$etag" --output none
      echo "The policy of $container is locked, and nobody can undo that."
    fi
  done
fi

# The registration must know where people come back to, and that the app's identity may vouch for it.
if [ -n "${ENTRA_CLIENT_ID:-}" ]; then
  callback="$API_URI/.auth/login/aad/callback"
  known=$(az ad app show --id "$ENTRA_CLIENT_ID" --query "join(' ', web.redirectUris)" --output tsv)
  case " $known " in
    *" $callback "*) ;;
    *)
      # shellcheck disable=SC2086 # the words of $known are addresses
      az ad app update --id "$ENTRA_CLIENT_ID" --web-redirect-uris $known "$callback" --output none
      ;;
  esac
  if [ -z "$(az ad app federated-credential list --id "$ENTRA_CLIENT_ID" --query "[?subject=='$ENTRA_FEDERATED_SUBJECT'].id" --output tsv)" ]; then
    az ad app federated-credential create --id "$ENTRA_CLIENT_ID" --output none --parameters \
      "{\"name\": \"nis2-$AZURE_ENV_NAME\", \"issuer\": \"$ENTRA_ISSUER\", \"subject\": \"$ENTRA_FEDERATED_SUBJECT\", \"audiences\": [\"api://AzureADTokenExchange\"]}"
  fi
  echo "People sign in to the pages at $API_URI"
fi
