# Nothing is prevented here: the locks do that.
$ErrorActionPreference = 'Stop'
Write-Host "Records, evidence and secrets stay: $env:RECORDS_RESOURCE_GROUP is locked, and 'azd down' ends with ScopeLocked there."
Write-Host "If it stops before it has removed the rest: az group delete --name $env:AZURE_RESOURCE_GROUP"
