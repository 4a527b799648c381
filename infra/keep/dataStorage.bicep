// What organisations recorded: streams, directory, deliveries, payloads. No versions and no undelete here, because erasure of personal
// data must be erasure; the lock keeps the account, the hash chains show whether anything in it was changed.
param name string
param location string
param tags object
param redundancy string

@description('Reached through private endpoints only.')
param private bool

resource account 'Microsoft.Storage/storageAccounts@2025-01-01' = {
  name: name
  location: location
  tags: tags
  kind: 'StorageV2'
  sku: {
    name: redundancy
  }
  properties: {
    accessTier: 'Hot'
    allowBlobPublicAccess: false
    allowCrossTenantReplication: false
    allowSharedKeyAccess: false
    defaultToOAuthAuthentication: true
    minimumTlsVersion: 'TLS1_2'
    publicNetworkAccess: private ? 'Disabled' : 'Enabled'
    supportsHttpsTrafficOnly: true
  }
}

resource lock 'Microsoft.Authorization/locks@2020-05-01' = {
  scope: account
  name: 'records'
  properties: {
    level: 'CanNotDelete'
    notes: 'Holds what an organisation knew and decided, and when.'
  }
}

output id string = account.id
output name string = account.name
