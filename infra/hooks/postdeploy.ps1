# Waits until the app answers and has its storage, then has it load the catalogue and the mappings of this release.
$ErrorActionPreference = 'Stop'
try {
  Invoke-WebRequest -Uri "$env:API_URI/api/health/ready" -MaximumRetryCount 30 -RetryIntervalSec 10 | Out-Null
}
catch {
  throw "The app does not answer at $env:API_URI/api/health/ready. With a private network only machines inside reach it."
}

$token = if ($env:ENTRA_AUDIENCE) { az account get-access-token --resource ($env:ENTRA_AUDIENCE -split ' ')[0] --query accessToken --output tsv }
if ($token) {
  $secure = ConvertTo-SecureString -String $token -AsPlainText -Force
  Invoke-WebRequest -Uri "$env:API_URI/api/mappings" -Authentication Bearer -Token $secure | Out-Null
  Write-Host 'Catalogue and mappings are loaded.'
}
else {
  Write-Host 'Catalogue and mappings load at their first use.'
}
Write-Host "The app runs at $env:API_URI, webhooks go to $env:WEBHOOK_URI"
