// Every setting of the app, in one place. README's table of settings says what each one means.
param appName string
param identityClientId string
param hostStorageName string
param dataStorageName string
param evidenceStorageName string
param serviceBusName string
param vaultUri string
param insightsName string
param settings object

@description('Where mails go out; without a host, none do.')
param smtp object

@description('Tenant and audience of the tokens that the app accepts, and the client through which people sign in to the pages.')
param entra object

@description('Where telemetry goes besides Application Insights: an OTLP endpoint, and the secret of the vault that holds its headers.')
param otlp object

@description('Object id and organisation of the first administrator; without an organisation, there is none.')
param firstAdministrator object

var storageSuffix = environment().suffixes.storage

var byIdentity = {
  AZURE_CLIENT_ID: identityClientId
  AzureWebJobsStorage__accountName: hostStorageName
  AzureWebJobsStorage__credential: 'managedidentity'
  AzureWebJobsStorage__clientId: identityClientId
  ServiceBus__fullyQualifiedNamespace: '${serviceBusName}.servicebus.windows.net'
  ServiceBus__credential: 'managedidentity'
  ServiceBus__clientId: identityClientId
  TableServiceUri: 'https://${dataStorageName}.table.${storageSuffix}'
  BlobServiceUri: 'https://${dataStorageName}.blob.${storageSuffix}'
  EvidenceServiceUri: 'https://${evidenceStorageName}.blob.${storageSuffix}'
  KeyVaultUri: vaultUri
  APPLICATIONINSIGHTS_CONNECTION_STRING: insights.properties.ConnectionString
  APPLICATIONINSIGHTS_AUTHENTICATION_STRING: 'ClientId=${identityClientId};Authorization=AAD'
}

var clocks = {
  TaskHub: settings.taskHub
  NoticesQueue: 'notices'
  TicketsQueue: 'tickets'
  SweepSchedule: settings.sweepSchedule
  HousekeepingSchedule: settings.housekeepingSchedule
  AnchorSchedule: settings.anchorSchedule
  DeliveryRetention: '${settings.deliveryRetentionDays}.00:00:00'
}

var mail = {
  Smtp__Host: smtp.host
  Smtp__Port: string(smtp.port)
  Smtp__User: smtp.user
  Smtp__From: smtp.from
  Smtp__Password: '@Microsoft.KeyVault(SecretUri=${vaultUri}secrets/smtp-password)'
}

var tokens = {
  Entra__TenantId: entra.tenantId
  Entra__Audience: entra.audience
}

var collector = {
  OTEL_EXPORTER_OTLP_ENDPOINT: otlp.endpoint
}

var collectorHeaders = {
  OTEL_EXPORTER_OTLP_HEADERS: '@Microsoft.KeyVault(SecretUri=${vaultUri}secrets/${otlp.headersSecret})'
}

// App Service Authentication signs in by the app's identity where this names it.
var pages = {
  OVERRIDE_USE_MI_FIC_ASSERTION_CLIENTID: identityClientId
}

var administrator = {
  FirstAdministrator__Principal: firstAdministrator.principal
  FirstAdministrator__Organisation: firstAdministrator.organisation
}

resource insights 'Microsoft.Insights/components@2020-02-02' existing = {
  name: insightsName
}

resource app 'Microsoft.Web/sites@2024-11-01' existing = {
  name: appName
}

resource appSettings 'Microsoft.Web/sites/config@2024-11-01' = {
  parent: app
  name: 'appsettings'
  properties: union(
    byIdentity,
    clocks,
    empty(settings.publicAddress) ? {} : { PublicAddress: settings.publicAddress },
    empty(smtp.host) ? {} : mail,
    empty(entra.audience) ? {} : tokens,
    empty(entra.clientId) ? {} : pages,
    empty(otlp.endpoint) ? {} : collector,
    empty(otlp.headersSecret) ? {} : collectorHeaders,
    empty(firstAdministrator.organisation) ? {} : administrator
  )
}
