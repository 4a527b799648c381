// Where logs and traces go; written by identity only.
param workspaceName string
param insightsName string
param location string
param tags object
param retentionDays int

@description('Gigabytes a day after which nothing more is taken in; -1 for no limit.')
param dailyQuotaGb int

module workspace 'workspace.bicep' = {
  name: 'workspace'
  params: {
    name: workspaceName
    location: location
    tags: tags
    retentionDays: retentionDays
    dailyQuotaGb: dailyQuotaGb
    ruleId: ''
  }
}

module redaction 'redaction.bicep' = {
  name: 'redaction'
  params: {
    name: 'redact-${workspaceName}'
    location: location
    tags: tags
    workspaceId: workspace.outputs.id
  }
}

module redacted 'workspace.bicep' = {
  name: 'workspace-redacted'
  params: {
    name: workspaceName
    location: location
    tags: tags
    retentionDays: retentionDays
    dailyQuotaGb: dailyQuotaGb
    ruleId: redaction.outputs.id
  }
}

resource insights 'Microsoft.Insights/components@2020-02-02' = {
  name: insightsName
  location: location
  tags: tags
  kind: 'web'
  properties: {
    Application_Type: 'web'
    WorkspaceResourceId: redacted.outputs.id
    DisableLocalAuth: true
  }
}

module workbook 'workbook.bicep' = {
  name: 'workbook'
  params: {
    location: location
    tags: tags
    workspaceId: redacted.outputs.id
  }
}

output workspaceId string = redacted.outputs.id
output insightsName string = insights.name
