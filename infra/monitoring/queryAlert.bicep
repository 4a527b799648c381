// One alert from a query that answers with a single row, its count in the column Hits.
param name string
param location string
param tags object
param workspaceId string
param actionGroupId string
param description string
param query string

@minValue(0)
@maxValue(4)
param severity int

@allowed(['GreaterThan', 'LessThan'])
param operator string

param threshold int
param frequency string
param window string

resource rule 'Microsoft.Insights/scheduledQueryRules@2023-12-01' = {
  name: name
  location: location
  tags: tags
  kind: 'LogAlert'
  properties: {
    displayName: name
    description: description
    enabled: true
    severity: severity
    scopes: [workspaceId]
    evaluationFrequency: frequency
    windowSize: window
    criteria: {
      allOf: [
        {
          query: query
          timeAggregation: 'Total'
          metricMeasureColumn: 'Hits'
          operator: operator
          threshold: threshold
          failingPeriods: {
            numberOfEvaluationPeriods: 1
            minFailingPeriodsToAlert: 1
          }
        }
      ]
    }
    autoMitigate: true
    skipQueryValidation: true
    actions: {
      actionGroups: [actionGroupId]
    }
  }
}
