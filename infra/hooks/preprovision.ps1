# A budget's first month cannot be changed afterwards, so it is chosen once.
$ErrorActionPreference = 'Stop'
if (-not $env:NIS2_BUDGET_START) {
  azd env set NIS2_BUDGET_START (Get-Date).ToUniversalTime().ToString('yyyy-MM-01')
}
