// The public front of a private deployment. It stands before the app, so that the app knows whose requests to admit.
param name string
param tags object

resource profile 'Microsoft.Cdn/profiles@2025-06-01' = {
  name: name
  location: 'global'
  tags: tags
  sku: {
    name: 'Standard_AzureFrontDoor'
  }
  properties: {
    originResponseTimeoutSeconds: 30
  }
}

output name string = profile.name
output frontDoorId string = profile.properties.frontDoorId
