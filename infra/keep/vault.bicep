// Secrets of webhook senders. Deleted ones can be brought back for 90 days, and nobody can cut that short.
param name string
param location string
param tags object

@description('Reached through a private endpoint only.')
param private bool

resource vault 'Microsoft.KeyVault/vaults@2024-11-01' = {
  name: name
  location: location
  tags: tags
  properties: {
    tenantId: subscription().tenantId
    sku: {
      family: 'A'
      name: 'standard'
    }
    enableRbacAuthorization: true
    enableSoftDelete: true
    softDeleteRetentionInDays: 90
    enablePurgeProtection: true
    publicNetworkAccess: private ? 'Disabled' : 'Enabled'
    networkAcls: {
      bypass: 'None'
      defaultAction: private ? 'Deny' : 'Allow'
    }
  }
}

resource lock 'Microsoft.Authorization/locks@2020-05-01' = {
  scope: vault
  name: 'secrets'
  properties: {
    level: 'CanNotDelete'
    notes: 'Holds the secrets of webhook senders.'
  }
}

output id string = vault.id
output name string = vault.name
output uri string = vault.properties.vaultUri
