// Events out, tickets in, and the queue between the clocks and those who tell people. Senders repeat themselves, so duplicates are found here.
param name string
param location string
param tags object

@allowed(['Standard', 'Premium'])
@description('Premium only for a private endpoint, which Standard has not.')
param sku string

@description('Reached through a private endpoint only; needs Premium.')
param private bool

resource namespace 'Microsoft.ServiceBus/namespaces@2024-01-01' = {
  name: name
  location: location
  tags: tags
  sku: {
    name: sku
    tier: sku
  }
  properties: {
    disableLocalAuth: true
    minimumTlsVersion: '1.2'
    publicNetworkAccess: private ? 'Disabled' : 'Enabled'
  }
}

// Whoever wants events adds a subscription; without one, they are not kept here.
resource events 'Microsoft.ServiceBus/namespaces/topics@2024-01-01' = {
  parent: namespace
  name: 'nis2-events'
  properties: {
    requiresDuplicateDetection: true
    duplicateDetectionHistoryTimeWindow: 'P1D'
    defaultMessageTimeToLive: 'P14D'
    supportOrdering: false
  }
}

resource notices 'Microsoft.ServiceBus/namespaces/queues@2024-01-01' = {
  parent: namespace
  name: 'notices'
  properties: {
    requiresDuplicateDetection: true
    duplicateDetectionHistoryTimeWindow: 'P1D'
    deadLetteringOnMessageExpiration: true
    defaultMessageTimeToLive: 'P14D'
    lockDuration: 'PT5M'
    maxDeliveryCount: 10
  }
}

// Tickets of other systems as CloudEvents. Whoever sends there needs Azure Service Bus Data Sender on this queue. While storage is away a
// message waits for the end of its lock and comes again: a hundred times, so for over an hour.
resource tickets 'Microsoft.ServiceBus/namespaces/queues@2024-01-01' = {
  parent: namespace
  name: 'tickets'
  properties: {
    requiresDuplicateDetection: true
    duplicateDetectionHistoryTimeWindow: 'P1D'
    deadLetteringOnMessageExpiration: true
    defaultMessageTimeToLive: 'P14D'
    lockDuration: 'PT1M'
    maxDeliveryCount: 100
  }
}

output id string = namespace.id
output name string = namespace.name
