using static Infra.Tests.Mutation;

namespace Infra.Tests;

/// <summary>Mistakes that people make, each with the rule that must find it.</summary>
internal static class Mutations
{
    public static IReadOnlyDictionary<string, Mutation> All { get; } = new Dictionary<string, Mutation>
    {
        ["misspelt property"] = InBicep("property", "keep/vault", "enableRbacAuthorization: true", "enableRbacAuthorisation: true"),
        ["misspelt property deep inside"] =
            InBicep("property", "keep/evidenceStorage", "daysAfterModificationGreaterThan", "daysAfterModificationGreaterThen"),
        ["misspelt property behind a variable"] = InBicep("property", "app/functionApp", "priority: 100", "prioritiy: 100"),
        ["text for a number"] = InBicep("property", "app/functionApp", "instanceMemoryMB: 2048", "instanceMemoryMB: '2048'"),
        ["text for a truth value"] = InBicep("property", "messaging/serviceBus", "disableLocalAuth: true", "disableLocalAuth: 'true'"),
        ["value that the type does not know"] =
            InBicep("property", "keep/dataStorage", "accessTier: 'Hot'", "accessTier: 'Warm'"),
        ["kind of object that the type does not know"] =
            InBicep("property", "monitoring/alerts", "SingleResourceMultipleMetricCriteria", "SingleResourceMetricCriteria"),
        ["required property missing"] = InBicep("property", "app/plan", "  location: location\n", ""),
        ["read-only property written"] =
            InBicep("property", "monitoring/workspace", "retentionInDays: retentionDays", "customerId: 'mine'"),
        ["object for a list"] = InBicep(
            "property", "network/network", "addressPrefixes: [addressPrefix]", "addressPrefixes: { a: addressPrefix }"),
        ["API version that does not exist"] = InBicep("api-version", "app/plan", "serverfarms@2024-11-01", "serverfarms@2024-11-31"),
        ["second API version of a type"] =
            InBicep("api-version", "keep/vault", "Microsoft.KeyVault/vaults@2024-11-01", "Microsoft.KeyVault/vaults@2023-07-01"),
        ["type that does not exist"] = InBicep("resource-type", "identity", "userAssignedIdentities@", "userAssignedIdentity@"),
        ["broken syntax"] = InBicep("syntax", "identity", "  tags: tags\n}", "  tags: tags\n"),
        ["name that stands for nothing"] = InBicep("symbol", "app/plan", "tags: tags", "tags: tag"),
        ["parameter never used"] = InBicep("symbol", "app/plan", "param tags object", "param tags object\nparam zoneRedundant bool"),
        ["module input missing"] = InBicep("module", "main", "    immutabilityDays: immutabilityDays\n", ""),
        ["module input unknown"] = InBicep("module", "main", "    coolAfterDays: coolAfterDays", "    coolAfter: coolAfterDays"),
        ["module input of another kind"] = InBicep(
            "module", "main", "    emails: emails\n  }\n}\n\n// The", "    emails: alertEmail\n  }\n}\n\n// The"),
        ["module output that there is not"] = InBicep("module", "main", "vaultUri: vault.outputs.uri", "vaultUri: vault.outputs.url"),
        ["module file moved"] = InBicep("module", "main", "'app/plan.bicep'", "'app/servicePlan.bicep'"),
        ["role missing"] = InBicep("role", "roles", "roles.storageTableDataContributor)\n  }\n}]\n\nresource eventsOut",
            "roles.storageQueueDataContributor)\n  }\n}]\n\nresource eventsOut"),
        ["role too many"] = InBicep("role", "roles",
            "scope: evidenceStorage\n  name: guid(evidenceStorage.id, principal.id, roles.storageBlobDataContributor)\n  properties: {\n"
            + "    principalId: principal.id\n    principalType: principal.type\n"
            + "    roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', roles.storageBlobDataContributor)",
            "scope: evidenceStorage\n  name: guid(evidenceStorage.id, principal.id, roles.storageBlobDataOwner)\n  properties: {\n"
            + "    principalId: principal.id\n    principalType: principal.type\n"
            + "    roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', roles.storageBlobDataOwner)"),
        ["role id mistyped"] = InBicep("role-id", "roles", "69a216fc-b8fb-44d8-bc22-1f3c2cd27a39", "69a216fc-b8fb-44d8-bc22-1f3c2cd27a93"),
        ["client whose roles nobody thought of"] = new(
            "role", "src/Nis2Functions/Secrets/SecretServices.cs", "new SecretClient(", "new CertificateClient("),
        ["setting that is never read"] = InBicep(
            "setting-unread", "app/settings", "  TaskHub: settings", "  Colour: 'green'\n  TaskHub: settings"),
        ["setting that is never written"] = InBicep(
            "setting-unwritten", "app/settings", "  EvidenceServiceUri: 'https", "  EvidenceUri: 'https"),
        ["placeholder that is never written"] = InBicep(
            "setting-unwritten", "app/settings", "  AnchorSchedule: settings", "  AnchorTime: settings"),
        ["connection without its identity"] = InBicep(
            "setting-unwritten", "app/settings", "  ServiceBus__clientId: identityClientId\n", ""),
        ["new setting in the code"] = new(
            "setting-unwritten", "src/Nis2Functions/Webhooks/WebhookSettings.cs", "GetValue(\"WebhookLimit\"", "GetValue(\"WebhookBytes\""),
        ["setting read from under another name"] = new(
            "setting-unseen",
            "src/Nis2Functions/Hosting/AppSettings.cs",
            "From(IConfiguration configuration)",
            "From(IConfiguration config)"),
        ["development in Azure"] =
            InBicep("setting-forbidden", "app/settings", "  TaskHub: settings", "  NIS2_ENVIRONMENT: 'Development'\n  TaskHub: settings"),
        ["setting that Flex Consumption refuses"] = InBicep(
            "setting-forbidden", "app/settings", "  TaskHub: settings",
            "  FUNCTIONS_WORKER_RUNTIME: 'dotnet-isolated'\n  TaskHub: settings"),
        ["key in an output"] = InBicep("secret-output", "monitoring/telemetry", "output insightsName string = insights.name",
            "output insightsName string = insights.name\noutput insights string = insights.properties.ConnectionString"),
        ["keys listed"] = InBicep("secret-output", "app/hostStorage", "output name string = account.name",
            "output name string = account.name\noutput access string = account.listKeys().keys[0].value"),
        ["lock missing"] = InBicep("lock", "keep/dataStorage", "level: 'CanNotDelete'", "level: 'ReadOnly'"),
        ["lock on something else"] = InBicep("lock", "keep/evidenceStorage", "  scope: account\n", "  scope: blobs\n"),
        ["records among what can go"] = InBicep("lock", "main", "  scope: records\n  name: 'vault'", "  scope: app\n  name: 'vault'"),
        ["local auth on"] = InBicep("local-auth", "messaging/serviceBus", "disableLocalAuth: true", "disableLocalAuth: false"),
        ["telemetry by key"] = InBicep("local-auth", "monitoring/telemetry", "    DisableLocalAuth: true\n", ""),
        ["publishing by password"] = InBicep("local-auth", "app/functionApp",
            "name: 'scm'\n  properties: {\n    allow: false", "name: 'scm'\n  properties: {\n    allow: true"),
        ["TLS 1.0"] = InBicep("tls", "keep/dataStorage", "minimumTlsVersion: 'TLS1_2'", "minimumTlsVersion: 'TLS1_0'"),
        ["plain HTTP"] = InBicep("tls", "app/functionApp", "httpsOnly: true", "httpsOnly: false"),
        ["public blobs"] = InBicep("public-blobs", "keep/evidenceStorage", "allowBlobPublicAccess: false", "allowBlobPublicAccess: true"),
        ["public container"] = InBicep("public-blobs", "app/hostStorage", "publicAccess: 'None'", "publicAccess: 'Blob'"),
        ["shared keys"] = InBicep("shared-keys", "app/hostStorage", "    allowSharedKeyAccess: false\n", ""),
        ["duplicates not found"] = InBicep("duplicates", "messaging/serviceBus",
            "name: 'notices'\n  properties: {\n    requiresDuplicateDetection: true",
            "name: 'notices'\n  properties: {\n    requiresDuplicateDetection: false"),
        ["messages that vanish"] = InBicep(
            "dead-letters", "messaging/serviceBus",
            "    deadLetteringOnMessageExpiration: true\n    defaultMessageTimeToLive: 'P14D'\n    lockDuration: 'PT1M'",
            "    defaultMessageTimeToLive: 'P14D'\n    lockDuration: 'PT1M'"),
        ["queue that nobody reads"] = InBicep("messaging", "messaging/serviceBus", "name: 'tickets'", "name: 'reports'"),
        ["queue of another name"] = InBicep("messaging", "messaging/serviceBus", "name: 'notices'", "name: 'notes'"),
        ["vault that can be purged"] = InBicep("vault-deletion", "keep/vault", "    enablePurgeProtection: true\n", ""),
        ["evidence without versions"] = InBicep(
            "versioning", "keep/evidenceStorage", "isVersioningEnabled: true", "isVersioningEnabled: false"),
        ["evidence that can be changed"] = InBicep(
            "immutability", "keep/evidenceStorage", "name: 'default'\n  properties: {\n    immutability",
            "name: 'policy'\n  properties: {\n    immutability"),
        ["evidence locked by default"] = InBicep(
            "immutability", "main", "immutabilityLocked bool = false", "immutabilityLocked bool = true"),
        ["container of another name"] = InBicep(
            "immutability", "keep/evidenceStorage", "['evidence', 'anchors']", "['evidence', 'anchor-files']"),
        ["nothing gets cheaper"] = InBicep("lifecycle", "keep/evidenceStorage",
            "managementPolicies@2025-01-01", "inventoryPolicies@2025-01-01"),
        ["app that sleeps"] = InBicep("always-ready", "main", "alwaysReadyHttp int = 1", "alwaysReadyHttp int = 0"),
        ["app that azd does not find"] = InBicep(
            "service-tag", "app/functionApp", "'azd-service-name': 'api'", "'azd-service-name': 'web'"),
        ["tags forgotten"] = InBicep("tags", "network/frontProfile", "  tags: tags\n", ""),
        ["region outside the Union"] = InBicep("region", "main", "  'westeurope'\n", "  'westeurope'\n  'eastus2'\n"),
        ["resource in a region of its own"] = InBicep("region", "identity", "location: location", "location: 'eastus'"),
        ["old runtime"] = InBicep("plan", "app/functionApp", "version: '10.0'", "version: '8.0'"),
        ["package storage by key"] = InBicep(
            "identity", "app/functionApp", "type: 'UserAssignedIdentity'", "type: 'StorageAccountConnectionString'"),
        ["private endpoint missing"] = InBicep("private-endpoint", "main",
            "  { name: 'data-table', target: dataStorage.outputs.id, part: 'table', zone: zones.table }\n", ""),
        ["whole API in public"] = InBicep("front", "network/frontRoute", "['/api/webhooks/*']", "['/api/*']"),
        ["any front door"] = InBicep("front", "app/functionApp", "'Allow' : 'Deny'", "'Allow' : 'Allow'"),
        ["alert over a function that is gone"] = InBicep(
            "alert", "monitoring/alerts", "AppTraces | where Message startswith \"The sweep has run\"",
            "AppRequests | where Name == \"SweepClocks\" and Success == true"),
        ["alert without a runbook"] = InBicep(
            "runbook", "monitoring/alerts", "name: '${namePrefix}-silent-sweep'", "name: '${namePrefix}-quiet-sweep'"),
        ["runbook without an end"] = new("runbook", "docs/operations/runbooks/budget.md", "## How it ends", "## Afterwards"),
        ["figure that nobody emits"] = new(
            "workbook", "infra/monitoring/workbook.json", "Name == \\\"nis2.deadline.passed\\\"", "Name == \\\"nis2.deadlines.passed\\\""),
        ["figure that nobody sees"] = new(
            "workbook", "src/Nis2Functions/Telemetry/Measures.cs", "\"nis2.deliveries\"", "\"nis2.deliveries.in\""),
        ["dimension that no figure has"] = new(
            "workbook", "infra/monitoring/workbook.json", "Channel = tostring(Properties[\\\"channel\\\"])",
            "Channel = tostring(Properties[\\\"canal\\\"])"),
        ["webhooks sent to a login"] = InBicep(
            "authentication", "app/authentication", "unauthenticatedClientAction: 'AllowAnonymous'",
            "unauthenticatedClientAction: 'RedirectToLoginPage'"),
        ["API behind the login"] = InBicep("authentication", "app/authentication", "['/api/*', ", "['/api/webhooks/*', "),
        ["sign-in by a secret"] = InBicep(
            "authentication", "app/authentication", "clientSecretSettingName: 'OVERRIDE_USE_MI_FIC_ASSERTION_CLIENTID'",
            "clientSecretSettingName: 'MICROSOFT_PROVIDER_AUTHENTICATION_SECRET'"),
        ["no token forwarded"] = InBicep(
            "authentication", "app/authentication", "tokenStore: {\n        enabled: true", "tokenStore: {\n        enabled: false"),
        ["tokens for anybody"] = InBicep(
            "authentication", "app/authentication", "        validation: {\n          allowedAudiences: audiences\n        }\n", ""),
        ["addresses kept as they come"] = InBicep(
            "redaction", "monitoring/telemetry", "    ruleId: redaction.outputs.id", "    ruleId: ''"),
        ["feed left in recorded addresses"] = InBicep(
            "redaction", "monitoring/redaction", "or Url has \"/api/calendar/\" or", "or Url has \"/api/kalender/\" or"),
        ["alert over a message that is gone"] = InBicep(
            "alert", "monitoring/alerts", "\"A deadline has passed\"", "\"A deadline was missed\""),
        ["alert missing"] = InBicep(
            "alert", "monitoring/alerts", "name: '${namePrefix}-poison-messages'", "name: '${namePrefix}-messages'"),
        ["budget that tells nobody"] = InBicep("budget", "monitoring/budget", "    notifications: {", "    filters: {"),
        ["parameter that main.bicep has not"] = new("parameters-file", "infra/main.parameters.json", "\"taskHub\"", "\"hub\""),
        ["parameter without a value"] = new(
            "parameters-file", "infra/main.bicep", "param alertEmail string = ''", "param alertEmail string\nparam pager string"),
        ["default said twice and differently"] = new(
            "parameters-file", "infra/main.parameters.json", "IMMUTABILITY_DAYS=1096", "IMMUTABILITY_DAYS=3650"),
        ["key that azd does not know"] = new("azure-yaml", "azure.yaml", "    host: function", "    host: function\n    image: nis2"),
        ["hook without its script"] = new("azure-yaml", "azure.yaml", "hooks/predown.ps1", "hooks/down.ps1"),
        ["extensions inside logging"] = new("host-json", "host.json", "  \"extensions\": {", "  \"logger\": {"),
        ["telemetry by two ways"] = new("host-json", "host.json", "  \"telemetryMode\": \"OpenTelemetry\",\n", ""),
        ["addresses in the host's log"] =
            new("host-json", "host.json", "Script.WebHost.Middleware\": \"Warning\"", "Script.WebHost.Middleware\": \"Information\""),
        ["task hub that cannot be renamed"] = new("host-json", "host.json", "%TaskHub%", "TaskHub"),
        ["hook that reads what nobody sets"] = new(
            "hook", "infra/hooks/postdeploy.sh", "webhooks go to $WEBHOOK_URI", "webhooks go to $WEBHOOK_URL"),
        ["hook that sets what nobody reads"] =
            new("hook", "infra/hooks/postprovision.ps1", "    KeyVaultUri = ", "    VaultUri = "),
        ["setting that nobody explains"] = new("documentation", "README.md", "| `WebhookLimit` |", "| `Webhooks` |"),
        ["variable that nobody explains"] =
            new("documentation", "infra/main.parameters.json", "NIS2_ALERT_EMAIL", "NIS2_ALERT_MAIL"),
        ["child of the wrong parent"] =
            InBicep("parent", "messaging/serviceBus", "  parent: namespace\n  name: 'notices'", "  parent: events\n  name: 'notices'"),
        ["lock on the whole group"] = InBicep("parent", "keep/vault", "  scope: vault\n", ""),
        ["action at a moving version"] = new("workflow", ".github/workflows/deploy.yml", "azure/login@v3.0.0", "azure/login@v3"),
        ["secret in a workflow"] = new("workflow", ".github/workflows/deploy.yml", "vars.AZURE_LOCATION", "secrets.AZURE_CREDENTIALS"),
    };
}
