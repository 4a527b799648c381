// Deadlines, clocks, notices and deliveries at one glance, and the trace of one incident.
param location string
param tags object
param workspaceId string

resource workbook 'Microsoft.Insights/workbooks@2023-06-01' = {
  name: guid(workspaceId, 'nis2-duties')
  location: location
  tags: tags
  kind: 'shared'
  properties: {
    displayName: 'NIS2: duties and their deadlines'
    category: 'workbook'
    version: '1.0'
    sourceId: workspaceId
    serializedData: loadTextContent('workbook.json')
  }
}
