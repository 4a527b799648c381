// The host records every request with its address, and two kinds of address open something: calendar feeds and links of pages. They are
// taken out before anything is kept, and so is what nobody reads.
param name string
param location string
param tags object
param workspaceId string

var secret = '(Name has "/api/calendar/" or Name has "/acknowledge/" or Url has "/api/calendar/" or Url has "/acknowledge/")'
var called = '(Name has "/api/calendar/" or Name has "/acknowledge/" or Data has "/api/calendar/" or Data has "/acknowledge/")'

// The host tells of every look into the task hub's queues, some million a month, and of every lock that it renews.
var polling = '(Success == true and (Data contains "-workitems/messages" or (Data contains "-control-" and Data contains "/messages") or Data contains "/azure-webjobs-hosts/locks/"))'

resource rule 'Microsoft.Insights/dataCollectionRules@2023-03-11' = {
  name: name
  location: location
  tags: tags
  kind: 'WorkspaceTransforms'
  properties: {
    description: 'Takes the tokens of calendar feeds and of pages out of recorded addresses.'
    destinations: {
      logAnalytics: [
        {
          name: 'workspace'
          workspaceResourceId: workspaceId
        }
      ]
    }
    dataFlows: [
      {
        streams: ['Microsoft-Table-AppRequests']
        destinations: ['workspace']
        transformKql: 'source | extend secret = ${secret} | extend Url = iff(secret, "redacted", Url), Name = iff(secret, "redacted", Name), OperationName = iff(secret, "redacted", OperationName), Properties = iff(secret, dynamic({}), Properties) | project-away secret'
      }
      {
        streams: ['Microsoft-Table-AppDependencies']
        destinations: ['workspace']
        transformKql: 'source | where not(${polling}) | extend secret = ${called} | extend Data = iff(secret, "redacted", Data), Name = iff(secret, "redacted", Name), OperationName = iff(secret, "redacted", OperationName), Properties = iff(secret, dynamic({}), Properties) | project-away secret'
      }
    ]
  }
}

output id string = rule.id
