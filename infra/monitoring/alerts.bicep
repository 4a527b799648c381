// What somebody must look into. docs/operations/runbooks says of each alert what it means and how to end it.
param namePrefix string
param location string
param tags object
param workspaceId string
param serviceBusId string

@description('Who gets the mails; nobody where empty, and the alerts show in the portal alone.')
param emails array

// The first is what Durable Functions says of a failed orchestration or activity; the others are the app's own.
var failures = 'Message has "failed with an error" or Message startswith "A step of" or Message startswith "The step" or Message startswith "The sweep of one organisation failed"'

resource people 'Microsoft.Insights/actionGroups@2023-01-01' = {
  name: '${namePrefix}-people'
  location: 'global'
  tags: tags
  properties: {
    enabled: true
    groupShortName: 'nis2'
    emailReceivers: [for (email, i) in emails: {
      name: 'mail-${i}'
      emailAddress: email
      useCommonAlertSchema: true
    }]
  }
}

module overdue 'queryAlert.bicep' = {
  name: 'alert-overdue'
  params: {
    name: '${namePrefix}-overdue-deadline'
    location: location
    tags: tags
    workspaceId: workspaceId
    actionGroupId: people.id
    severity: 1
    description: 'A deadline has passed with its obligation still open.'
    query: 'AppTraces | where Message startswith "A deadline has passed" | summarize Hits = count()'
    operator: 'GreaterThan'
    threshold: 0
    frequency: 'PT5M'
    window: 'PT15M'
  }
}

module failedClock 'queryAlert.bicep' = {
  name: 'alert-failed-orchestration'
  params: {
    name: '${namePrefix}-failed-orchestration'
    location: location
    tags: tags
    workspaceId: workspaceId
    actionGroupId: people.id
    severity: 2
    description: 'An orchestration failed, or a step of a clock came to nothing. The sweep starts it again; the cause stays.'
    query: 'AppTraces | where ${failures} | summarize Hits = count()'
    operator: 'GreaterThan'
    threshold: 0
    frequency: 'PT15M'
    window: 'PT30M'
  }
}

module silentSweep 'queryAlert.bicep' = {
  name: 'alert-silent-sweep'
  params: {
    name: '${namePrefix}-silent-sweep'
    location: location
    tags: tags
    workspaceId: workspaceId
    actionGroupId: people.id
    severity: 1
    description: 'The sweep has not run for half an hour: the second mechanism behind every deadline is down.'
    query: 'AppTraces | where Message startswith "The sweep has run" | summarize Hits = count()'
    operator: 'LessThan'
    threshold: 1
    frequency: 'PT15M'
    window: 'PT30M'
  }
}

resource poison 'Microsoft.Insights/metricAlerts@2018-03-01' = {
  name: '${namePrefix}-poison-messages'
  location: 'global'
  tags: tags
  properties: {
    description: 'A message could not be handled and lies in a dead-letter queue: somebody was not told.'
    enabled: true
    severity: 1
    scopes: [serviceBusId]
    evaluationFrequency: 'PT5M'
    windowSize: 'PT15M'
    criteria: {
      'odata.type': 'Microsoft.Azure.Monitor.SingleResourceMultipleMetricCriteria'
      allOf: [
        {
          criterionType: 'StaticThresholdCriterion'
          name: 'dead-letters'
          metricNamespace: 'Microsoft.ServiceBus/namespaces'
          metricName: 'DeadletteredMessages'
          timeAggregation: 'Maximum'
          operator: 'GreaterThan'
          threshold: 0
        }
      ]
    }
    autoMitigate: true
    actions: [
      {
        actionGroupId: people.id
      }
    ]
  }
}
