// Wires the modules; every resource stands in one of them. Two groups: what can be made anew, and what must stay.
targetScope = 'subscription'

@minLength(1)
@maxLength(32)
@description('Name of the azd environment; part of the names of both resource groups.')
param environmentName string

@allowed([
  'austriaeast'
  'francecentral'
  'germanywestcentral'
  'italynorth'
  'northeurope'
  'polandcentral'
  'spaincentral'
  'swedencentral'
  'westeurope'
])
@metadata({ azd: { type: 'location' } })
@description('Region of everything: in the European Union, with the Flex Consumption plan.')
param location string

@description('Who deploys; azd says it. First administrator where no other is named.')
param principalId string = ''

@description('Object id of the first administrator.')
param firstAdministrator string = ''

@description('Organisation of which that one is administrator; empty for none. Take it away once roles are given.')
param firstOrganisation string = ''

@description('Object id of a developer who gets the roles of the app; empty for none, as it should be in production.')
param developerId string = ''

@description('Tenant whose tokens are accepted; empty for the tenant of the subscription.')
param entraTenantId string = ''

@description('Audience of the tokens: the application id URI or client id of the registration; empty accepts none.')
param entraAudience string = ''

@description('Client id of the registration through which people sign in to the pages; empty for no sign-in there.')
param entraClientId string = ''

@minValue(0)
@maxValue(20)
@description('Instances that always wait for HTTP requests. Senders of webhooks give up within seconds.')
param alwaysReadyHttp int = 1

@minValue(1)
@maxValue(1000)
param maximumInstances int = 40

@allowed(['Standard_LRS', 'Standard_ZRS', 'Standard_GRS', 'Standard_GZRS', 'Standard_RAGRS', 'Standard_RAGZRS'])
@description('Copies of records and evidence.')
param redundancy string = 'Standard_ZRS'

@minValue(1)
@maxValue(146000)
@description('Days for which evidence can be neither changed nor deleted.')
param immutabilityDays int = 1096

@description('Irreversible opt-in: not even the owner of the subscription can shorten the days once the policy is locked.')
param immutabilityLocked bool = false

@minValue(1)
param coolAfterDays int = 90

@minValue(1)
param deliveryRetentionDays int = 90

@description('Private endpoints and a virtual network; webhooks come in through a Front Door, and nothing else does.')
param privateNetwork bool = false

@description('Address space of that network, a /16.')
param addressPrefix string = '10.60.0.0/16'

@allowed(['Standard', 'Premium'])
@description('Premium has a private endpoint too, and its price.')
param serviceBusSku string = 'Standard'

@description('Task hub of the clocks; after a restore, a new name.')
param taskHub string = 'nis2hub'

param sweepSchedule string = '0 */5 * * * *'
param housekeepingSchedule string = '0 17 * * * *'
param anchorSchedule string = '0 5 0 * * *'

@description('Address in links, where it is not the name that Azure gave the app.')
param publicAddress string = ''

param smtpHost string = ''
param smtpPort int = 587
param smtpUser string = ''
param smtpFrom string = ''

@description('OTLP endpoint that gets traces, metrics and logs too; empty for none.')
param otlpEndpoint string = ''

@description('Name of the secret in the vault with the headers that the endpoint asks for; empty for none.')
param otlpHeadersSecret string = ''

@description('Mail address that alerts and the budget go to; empty for none.')
param alertEmail string = ''

@minValue(30)
@maxValue(730)
param logRetentionDays int = 90

@description('Gigabytes of logs a day after which no more are taken in; -1 for no limit.')
param logQuotaGb int = 1

@description('Budget a month in the currency of the subscription; 0 for none.')
param monthlyBudget int = 100

@description('First day of the month in which the budget began. Kept by azd, because it cannot be changed.')
param budgetStart string = ''

var token = toLower(uniqueString(subscription().id, environmentName, location))
var tags = { 'azd-env-name': environmentName, application: 'nis2functions' }
var packageContainer = 'packages'
var entraTenant = empty(entraTenantId) ? tenant().tenantId : entraTenantId
var entraIssuer = '${environment().authentication.loginEndpoint}${entraTenant}/v2.0'
// The ID tokens of the pages name the client, whatever audience the API has.
var audience = trim('${entraAudience} ${entraClientId == entraAudience ? '' : entraClientId}')
var emails = empty(alertEmail) ? [] : [alertEmail]
var storageSuffix = environment().suffixes.storage
var zones = {
  blob: 'privatelink.blob.${storageSuffix}'
  queue: 'privatelink.queue.${storageSuffix}'
  table: 'privatelink.table.${storageSuffix}'
  vault: 'privatelink.vaultcore.azure.net'
  sites: 'privatelink.azurewebsites.net'
  serviceBus: 'privatelink.servicebus.windows.net'
}

resource app 'Microsoft.Resources/resourceGroups@2025-04-01' = {
  name: 'rg-${environmentName}'
  location: location
  tags: tags
}

resource records 'Microsoft.Resources/resourceGroups@2025-04-01' = {
  name: 'rg-${environmentName}-records'
  location: location
  tags: tags
}

module identity 'identity.bicep' = {
  scope: app
  name: 'identity'
  params: {
    name: 'id-nis2-${token}'
    location: location
    tags: tags
  }
}

module telemetry 'monitoring/telemetry.bicep' = {
  scope: app
  name: 'telemetry'
  params: {
    workspaceName: 'log-nis2-${token}'
    insightsName: 'appi-nis2-${token}'
    location: location
    tags: tags
    retentionDays: logRetentionDays
    dailyQuotaGb: logQuotaGb
  }
}

module hostStorage 'app/hostStorage.bicep' = {
  scope: app
  name: 'hostStorage'
  params: {
    name: 'sthost${token}'
    location: location
    tags: tags
    packageContainer: packageContainer
    private: privateNetwork
  }
}

module serviceBus 'messaging/serviceBus.bicep' = {
  scope: app
  name: 'serviceBus'
  params: {
    name: 'sb-nis2-${token}'
    location: location
    tags: tags
    sku: serviceBusSku
    private: privateNetwork && serviceBusSku == 'Premium'
  }
}

module dataStorage 'keep/dataStorage.bicep' = {
  scope: records
  name: 'dataStorage'
  params: {
    name: 'stdata${token}'
    location: location
    tags: tags
    redundancy: redundancy
    private: privateNetwork
  }
}

module evidenceStorage 'keep/evidenceStorage.bicep' = {
  scope: records
  name: 'evidenceStorage'
  params: {
    name: 'stevid${token}'
    location: location
    tags: tags
    redundancy: redundancy
    immutabilityDays: immutabilityDays
    immutabilityLocked: immutabilityLocked
    coolAfterDays: coolAfterDays
    private: privateNetwork
  }
}

module vault 'keep/vault.bicep' = {
  scope: records
  name: 'vault'
  params: {
    name: 'kv-nis2-${token}'
    location: location
    tags: tags
    private: privateNetwork
  }
}

var developers = empty(developerId) ? [] : [{ id: developerId, type: 'User' }]
var principals = concat([{ id: identity.outputs.principalId, type: 'ServicePrincipal' }], developers)

module rolesOnApp 'roles.bicep' = {
  scope: app
  name: 'rolesOnApp'
  params: {
    group: 'app'
    principals: principals
    hostStorageName: hostStorage.outputs.name
    dataStorageName: dataStorage.outputs.name
    evidenceStorageName: evidenceStorage.outputs.name
    vaultName: vault.outputs.name
    serviceBusName: serviceBus.outputs.name
    insightsName: telemetry.outputs.insightsName
  }
}

module rolesOnRecords 'roles.bicep' = {
  scope: records
  name: 'rolesOnRecords'
  params: {
    group: 'records'
    principals: principals
    hostStorageName: hostStorage.outputs.name
    dataStorageName: dataStorage.outputs.name
    evidenceStorageName: evidenceStorage.outputs.name
    vaultName: vault.outputs.name
    serviceBusName: serviceBus.outputs.name
    insightsName: telemetry.outputs.insightsName
  }
}

module network 'network/network.bicep' = if (privateNetwork) {
  scope: app
  name: 'network'
  params: {
    name: 'vnet-nis2-${token}'
    location: location
    tags: tags
    addressPrefix: addressPrefix
    zoneNames: [zones.blob, zones.queue, zones.table, zones.vault, zones.sites, zones.serviceBus]
  }
}

module frontProfile 'network/frontProfile.bicep' = if (privateNetwork) {
  scope: app
  name: 'frontProfile'
  params: {
    name: 'afd-nis2-${token}'
    tags: tags
  }
}

module plan 'app/plan.bicep' = {
  scope: app
  name: 'plan'
  params: {
    name: 'plan-nis2-${token}'
    location: location
    tags: tags
  }
}

module functionApp 'app/functionApp.bicep' = {
  scope: app
  name: 'functionApp'
  params: {
    name: 'func-nis2-${token}'
    location: location
    tags: tags
    planId: plan.outputs.id
    identityId: identity.outputs.id
    hostStorageName: hostStorage.outputs.name
    packageContainer: packageContainer
    alwaysReadyHttp: alwaysReadyHttp
    maximumInstances: maximumInstances
    subnetId: privateNetwork ? network!.outputs.appSubnetId : ''
    frontDoorId: privateNetwork ? frontProfile!.outputs.frontDoorId : ''
  }
  dependsOn: [
    rolesOnApp
    rolesOnRecords
  ]
}

module settings 'app/settings.bicep' = {
  scope: app
  name: 'settings'
  params: {
    appName: functionApp.outputs.name
    identityClientId: identity.outputs.clientId
    hostStorageName: hostStorage.outputs.name
    dataStorageName: dataStorage.outputs.name
    evidenceStorageName: evidenceStorage.outputs.name
    serviceBusName: serviceBus.outputs.name
    vaultUri: vault.outputs.uri
    insightsName: telemetry.outputs.insightsName
    settings: {
      taskHub: taskHub
      sweepSchedule: sweepSchedule
      housekeepingSchedule: housekeepingSchedule
      anchorSchedule: anchorSchedule
      deliveryRetentionDays: deliveryRetentionDays
      publicAddress: publicAddress
    }
    smtp: {
      host: smtpHost
      port: smtpPort
      user: smtpUser
      from: smtpFrom
    }
    entra: {
      tenantId: entraTenant
      audience: audience
      clientId: entraClientId
    }
    otlp: {
      endpoint: otlpEndpoint
      headersSecret: otlpHeadersSecret
    }
    firstAdministrator: {
      principal: empty(firstAdministrator) ? principalId : firstAdministrator
      organisation: firstOrganisation
    }
  }
}

module authentication 'app/authentication.bicep' = if (!empty(entraClientId)) {
  scope: app
  name: 'authentication'
  params: {
    appName: functionApp.outputs.name
    clientId: entraClientId
    issuer: entraIssuer
    audiences: concat(split(audience, ' '), ['api://${entraClientId}'])
  }
  dependsOn: [
    settings
  ]
}

var targets = [
  { name: 'host-blob', target: hostStorage.outputs.id, part: 'blob', zone: zones.blob }
  { name: 'host-queue', target: hostStorage.outputs.id, part: 'queue', zone: zones.queue }
  { name: 'host-table', target: hostStorage.outputs.id, part: 'table', zone: zones.table }
  { name: 'data-blob', target: dataStorage.outputs.id, part: 'blob', zone: zones.blob }
  { name: 'data-table', target: dataStorage.outputs.id, part: 'table', zone: zones.table }
  { name: 'evidence-blob', target: evidenceStorage.outputs.id, part: 'blob', zone: zones.blob }
  { name: 'vault', target: vault.outputs.id, part: 'vault', zone: zones.vault }
  { name: 'app', target: functionApp.outputs.id, part: 'sites', zone: zones.sites }
]
var busTarget = { name: 'bus', target: serviceBus.outputs.id, part: 'namespace', zone: zones.serviceBus }

module privateEndpoints 'network/privateEndpoints.bicep' = if (privateNetwork) {
  scope: app
  name: 'privateEndpoints'
  params: {
    namePrefix: 'pe-nis2-${token}'
    location: location
    tags: tags
    subnetId: network!.outputs.endpointSubnetId
    targets: serviceBusSku == 'Premium' ? concat(targets, [busTarget]) : targets
  }
}

module frontRoute 'network/frontRoute.bicep' = if (privateNetwork) {
  scope: app
  name: 'frontRoute'
  params: {
    profileName: frontProfile!.outputs.name
    endpointName: 'nis2-${token}'
    tags: tags
    appHostName: functionApp.outputs.hostName
  }
}

module alerts 'monitoring/alerts.bicep' = {
  scope: app
  name: 'alerts'
  params: {
    namePrefix: 'alert-nis2-${token}'
    location: location
    tags: tags
    workspaceId: telemetry.outputs.workspaceId
    serviceBusId: serviceBus.outputs.id
    emails: emails
  }
}

// The records cost next to nothing beside it; what must be watched is here.
module budget 'monitoring/budget.bicep' = if (monthlyBudget > 0 && !empty(budgetStart)) {
  scope: app
  name: 'budget'
  params: {
    name: 'budget-nis2-${token}'
    amount: monthlyBudget
    startDate: budgetStart
    emails: emails
  }
}

output AZURE_LOCATION string = location
output AZURE_RESOURCE_GROUP string = app.name
output RECORDS_RESOURCE_GROUP string = records.name
output API_NAME string = functionApp.outputs.name
output API_URI string = 'https://${functionApp.outputs.hostName}'
output WEBHOOK_URI string = 'https://${privateNetwork ? frontRoute!.outputs.hostName : functionApp.outputs.hostName}/api/webhooks'
output HOST_STORAGE string = hostStorage.outputs.name
output DATA_STORAGE string = dataStorage.outputs.name
output EVIDENCE_STORAGE string = evidenceStorage.outputs.name
output SERVICE_BUS_NAMESPACE string = '${serviceBus.outputs.name}.servicebus.windows.net'
output KEY_VAULT_URI string = vault.outputs.uri
output IMMUTABILITY_LOCKED bool = immutabilityLocked
output ENTRA_AUDIENCE string = audience
output ENTRA_CLIENT_ID string = entraClientId
output ENTRA_ISSUER string = entraIssuer
output ENTRA_FEDERATED_SUBJECT string = identity.outputs.principalId
