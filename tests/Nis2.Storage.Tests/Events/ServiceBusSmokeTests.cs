using Azure.Messaging.ServiceBus;
using Nis2.Storage.Events;

namespace Nis2.Storage.Tests.Events;

/// <summary>Against a real namespace, where NIS2_TEST_SERVICEBUS holds its connection string; it needs the queue <c>notices</c>.</summary>
public sealed class ServiceBusSmokeTests
{
    [NamespaceFact]
    public async Task ComesOutAsItWentIn()
    {
        await using var client = new ServiceBusClient(NamespaceFactAttribute.ConnectionString);
        var id = Guid.NewGuid().ToString();
        var properties = new Dictionary<string, object> { ["exercise"] = true };

        await new ServiceBusEventSender(client, TimeProvider.System, TimeSpan.FromMinutes(1)).SendAsync(
            Outbox.NoticesEntity,
            [new OutgoingMessage(id, "subject", "application/json", "{}"u8.ToArray(), properties)],
            CancellationToken.None);

        await using var receiver = client.CreateReceiver(Outbox.NoticesEntity);
        ServiceBusReceivedMessage? received;
        do
        {
            received = await receiver.ReceiveMessageAsync(TimeSpan.FromSeconds(20));
            Assert.NotNull(received);
            await receiver.CompleteMessageAsync(received);
        }
        while (received.MessageId != id);
        Assert.Equal(true, received.ApplicationProperties["exercise"]);
    }
}
