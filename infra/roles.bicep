// Every role assignment there is. Deployed into both groups: a resource can be given roles only from within its own.
@allowed(['app', 'records'])
param group string

@description('Those who get them: the app, and a developer where one is named. Objects of id and type.')
param principals array

param hostStorageName string
param dataStorageName string
param evidenceStorageName string
param vaultName string
param serviceBusName string
param insightsName string

var roles = {
  storageBlobDataOwner: 'b7e6dc6d-f1e8-4753-8033-0f276bb0955b'
  storageBlobDataContributor: 'ba92f5b4-2d11-453d-a403-e96b0029c9fe'
  storageQueueDataContributor: '974c5e8b-45b9-4653-ba55-5f855dd0fb88'
  storageTableDataContributor: '0a9a7e1f-b9d0-4cc4-a60d-0319b160aaa3'
  serviceBusDataSender: '69a216fc-b8fb-44d8-bc22-1f3c2cd27a39'
  serviceBusDataReceiver: '4f6d3b9b-027b-4f4c-9142-0e5a2a2247e0'
  keyVaultSecretsOfficer: 'b86a8fe4-44ce-4948-aee5-eccb2c155cd7'
  monitoringMetricsPublisher: '3913510d-42f4-4e42-8a64-420c390055eb'
}

resource hostStorage 'Microsoft.Storage/storageAccounts@2025-01-01' existing = if (group == 'app') {
  name: hostStorageName
}

resource serviceBus 'Microsoft.ServiceBus/namespaces@2024-01-01' existing = if (group == 'app') {
  name: serviceBusName
}

resource insights 'Microsoft.Insights/components@2020-02-02' existing = if (group == 'app') {
  name: insightsName
}

resource dataStorage 'Microsoft.Storage/storageAccounts@2025-01-01' existing = if (group == 'records') {
  name: dataStorageName
}

resource evidenceStorage 'Microsoft.Storage/storageAccounts@2025-01-01' existing = if (group == 'records') {
  name: evidenceStorageName
}

resource vault 'Microsoft.KeyVault/vaults@2024-11-01' existing = if (group == 'records') {
  name: vaultName
}

// Packages, locks and leases of the host.
resource hostBlobs 'Microsoft.Authorization/roleAssignments@2022-04-01' = [for principal in principals: if (group == 'app') {
  scope: hostStorage
  name: guid(hostStorage.id, principal.id, roles.storageBlobDataOwner)
  properties: {
    principalId: principal.id
    principalType: principal.type
    roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', roles.storageBlobDataOwner)
  }
}]

// Messages of the task hub.
resource hostQueues 'Microsoft.Authorization/roleAssignments@2022-04-01' = [for principal in principals: if (group == 'app') {
  scope: hostStorage
  name: guid(hostStorage.id, principal.id, roles.storageQueueDataContributor)
  properties: {
    principalId: principal.id
    principalType: principal.type
    roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', roles.storageQueueDataContributor)
  }
}]

// History and instances of the task hub.
resource hostTables 'Microsoft.Authorization/roleAssignments@2022-04-01' = [for principal in principals: if (group == 'app') {
  scope: hostStorage
  name: guid(hostStorage.id, principal.id, roles.storageTableDataContributor)
  properties: {
    principalId: principal.id
    principalType: principal.type
    roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', roles.storageTableDataContributor)
  }
}]

resource eventsOut 'Microsoft.Authorization/roleAssignments@2022-04-01' = [for principal in principals: if (group == 'app') {
  scope: serviceBus
  name: guid(serviceBus.id, principal.id, roles.serviceBusDataSender)
  properties: {
    principalId: principal.id
    principalType: principal.type
    roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', roles.serviceBusDataSender)
  }
}]

resource noticesIn 'Microsoft.Authorization/roleAssignments@2022-04-01' = [for principal in principals: if (group == 'app') {
  scope: serviceBus
  name: guid(serviceBus.id, principal.id, roles.serviceBusDataReceiver)
  properties: {
    principalId: principal.id
    principalType: principal.type
    roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', roles.serviceBusDataReceiver)
  }
}]

resource telemetry 'Microsoft.Authorization/roleAssignments@2022-04-01' = [for principal in principals: if (group == 'app') {
  scope: insights
  name: guid(insights.id, principal.id, roles.monitoringMetricsPublisher)
  properties: {
    principalId: principal.id
    principalType: principal.type
    roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', roles.monitoringMetricsPublisher)
  }
}]

resource streams 'Microsoft.Authorization/roleAssignments@2022-04-01' = [for principal in principals: if (group == 'records') {
  scope: dataStorage
  name: guid(dataStorage.id, principal.id, roles.storageTableDataContributor)
  properties: {
    principalId: principal.id
    principalType: principal.type
    roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', roles.storageTableDataContributor)
  }
}]

resource payloads 'Microsoft.Authorization/roleAssignments@2022-04-01' = [for principal in principals: if (group == 'records') {
  scope: dataStorage
  name: guid(dataStorage.id, principal.id, roles.storageBlobDataContributor)
  properties: {
    principalId: principal.id
    principalType: principal.type
    roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', roles.storageBlobDataContributor)
  }
}]

// Not Owner: an owner could take an unlocked policy off a blob.
resource evidence 'Microsoft.Authorization/roleAssignments@2022-04-01' = [for principal in principals: if (group == 'records') {
  scope: evidenceStorage
  name: guid(evidenceStorage.id, principal.id, roles.storageBlobDataContributor)
  properties: {
    principalId: principal.id
    principalType: principal.type
    roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', roles.storageBlobDataContributor)
  }
}]

// The app sets secrets too; it never lists or purges them.
resource secrets 'Microsoft.Authorization/roleAssignments@2022-04-01' = [for principal in principals: if (group == 'records') {
  scope: vault
  name: guid(vault.id, principal.id, roles.keyVaultSecretsOfficer)
  properties: {
    principalId: principal.id
    principalType: principal.type
    roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', roles.keyVaultSecretsOfficer)
  }
}]
