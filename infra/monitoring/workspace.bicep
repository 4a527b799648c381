// The workspace. Deployed twice: the rule that redacts names the workspace, and the workspace names the rule.
param name string
param location string
param tags object
param retentionDays int
param dailyQuotaGb int

@description('Rule through which all that comes in goes; empty for none.')
param ruleId string

resource workspace 'Microsoft.OperationalInsights/workspaces@2025-02-01' = {
  name: name
  location: location
  tags: tags
  properties: {
    sku: {
      name: 'PerGB2018'
    }
    retentionInDays: retentionDays
    workspaceCapping: {
      dailyQuotaGb: dailyQuotaGb
    }
    features: {
      disableLocalAuth: true
    }
    defaultDataCollectionRuleResourceId: empty(ruleId) ? null : ruleId
  }
}

output id string = workspace.id
