# Settings for running the app on this machine against what was just made, and the lock on evidence where it was asked for.
$ErrorActionPreference = 'Stop'
$settings = ".azure/$env:AZURE_ENV_NAME/local.settings.json"
@{
  IsEncrypted = $false
  Values = @{
    AzureWebJobsStorage__accountName = $env:HOST_STORAGE
    ServiceBus__fullyQualifiedNamespace = $env:SERVICE_BUS_NAMESPACE
    TableServiceUri = "https://$($env:DATA_STORAGE).table.core.windows.net"
    BlobServiceUri = "https://$($env:DATA_STORAGE).blob.core.windows.net"
    EvidenceServiceUri = "https://$($env:EVIDENCE_STORAGE).blob.core.windows.net"
    KeyVaultUri = $env:KEY_VAULT_URI
    TaskHub = 'nis2local'
    NoticesQueue = 'notices'
    TicketsQueue = 'tickets'
    SweepSchedule = '0 */5 * * * *'
    HousekeepingSchedule = '0 17 * * * *'
    AnchorSchedule = '0 5 0 * * *'
  }
} | ConvertTo-Json -Depth 3 | Set-Content -Path $settings -Encoding utf8
Write-Host "Settings for this machine: $settings (they need NIS2_DEVELOPER_ID: see docs/operations/deployment.md)"

if ($env:IMMUTABILITY_LOCKED -eq 'true') {
  foreach ($container in 'evidence', 'anchors') {
    $policy = @('--account-name', $env:EVIDENCE_STORAGE, '--container-name', $container, '--resource-group', $env:RECORDS_RESOURCE_GROUP)
    if ((az storage container immutability-policy show @policy --query state --output tsv) -ne 'Locked') {
      $etag = az storage container immutability-policy show @policy --query etag --output tsv
      az storage container immutability-policy lock @policy --if-match $etag --output none
      if ($LASTEXITCODE -ne 0) { throw "The policy of $container could not be locked." }
      Write-Host "The policy of $container is locked, and nobody can undo that."
    }
  }
}

# The registration must know where people come back to, and that the app's identity may vouch for it.
if ($env:ENTRA_CLIENT_ID) {
  $callback = "$env:API_URI/.auth/login/aad/callback"
  $known = @(az ad app show --id $env:ENTRA_CLIENT_ID --query 'web.redirectUris' --output tsv)
  if ($known -notcontains $callback) {
    az ad app update --id $env:ENTRA_CLIENT_ID --web-redirect-uris @($known + $callback) --output none
    if ($LASTEXITCODE -ne 0) { throw 'The registration could not be told where people come back to.' }
  }
  $trusted = az ad app federated-credential list --id $env:ENTRA_CLIENT_ID --query "[?subject=='$env:ENTRA_FEDERATED_SUBJECT'].id" --output tsv
  if (-not $trusted) {
    $file = New-TemporaryFile
    @{ name = "nis2-$env:AZURE_ENV_NAME"; issuer = $env:ENTRA_ISSUER; subject = $env:ENTRA_FEDERATED_SUBJECT
      audiences = @('api://AzureADTokenExchange') } | ConvertTo-Json | Set-Content -Path $file -Encoding utf8
    az ad app federated-credential create --id $env:ENTRA_CLIENT_ID --parameters "@$file" --output none
    if ($LASTEXITCODE -ne 0) { throw 'The registration could not be told to trust the app.' }
    Remove-Item $file
  }
  Write-Host "People sign in to the pages at $env:API_URI"
}
