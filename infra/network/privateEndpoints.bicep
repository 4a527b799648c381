// One private endpoint for each part of a service that the app speaks to, and the name under which it is found.
param namePrefix string
param location string
param tags object
param subnetId string

@description('Objects of name, target (resource id), part (of that resource) and zone (a private DNS zone in this group).')
param targets array

resource endpoints 'Microsoft.Network/privateEndpoints@2024-07-01' = [for one in targets: {
  name: '${namePrefix}-${one.name}'
  location: location
  tags: tags
  properties: {
    subnet: {
      id: subnetId
    }
    privateLinkServiceConnections: [
      {
        name: one.name
        properties: {
          privateLinkServiceId: one.target
          groupIds: [one.part]
        }
      }
    ]
  }
}]

resource zones 'Microsoft.Network/privateDnsZones@2024-06-01' existing = [for one in targets: {
  name: one.zone
}]

resource zoneGroups 'Microsoft.Network/privateEndpoints/privateDnsZoneGroups@2024-07-01' = [for i in range(0, length(targets)): {
  parent: endpoints[i]
  name: 'default'
  properties: {
    privateDnsZoneConfigs: [
      {
        name: 'zone'
        properties: {
          privateDnsZoneId: zones[i].id
        }
      }
    ]
  }
}]
