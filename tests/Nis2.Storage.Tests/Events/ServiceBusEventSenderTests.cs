using Azure.Messaging.ServiceBus;
using Moq;
using Nis2.Storage.Events;
using Nis2.Storage.Tables;

namespace Nis2.Storage.Tests.Events;

public sealed class ServiceBusEventSenderTests
{
    private static readonly Dictionary<string, object> Properties = new() { ["organisation"] = "acme" };
    private readonly Mock<ServiceBusClient> client = new();
    private readonly Mock<ServiceBusSender> sender = new();
    private readonly List<List<ServiceBusMessage>> batches = [];
    private int room = int.MaxValue;

    public ServiceBusEventSenderTests()
    {
        client.Setup(one => one.CreateSender("entity")).Returns(sender.Object);
        sender.Setup(one => one.CreateMessageBatchAsync(It.IsAny<CancellationToken>())).ReturnsAsync(() =>
        {
            var batch = new List<ServiceBusMessage>();
            batches.Add(batch);
            return ServiceBusModelFactory.ServiceBusMessageBatch(256 * 1024, batch, null, _ => batch.Count < room);
        });
    }

    [Fact]
    public async Task SendsEverythingOfAMessage()
    {
        await Send(new OutgoingMessage("id", "subject", "application/json", "{}"u8.ToArray(), Properties, "correlation"));

        var message = Assert.Single(Assert.Single(batches));
        Assert.Equal(
            ("id", "subject", "application/json", "correlation"),
            (message.MessageId, message.Subject, message.ContentType, message.CorrelationId));
        Assert.Equal("{}", message.Body.ToString());
        Assert.Equal("acme", message.ApplicationProperties["organisation"]);
        sender.Verify(one => one.SendMessagesAsync(It.IsAny<ServiceBusMessageBatch>(), It.IsAny<CancellationToken>()), Times.Once);
    }

    [Fact]
    public async Task FillsAsManyBatchesAsItTakes()
    {
        room = 2;
        using var meter = StorageMeter.Measure();

        await Send([.. Enumerable.Range(0, 5).Select(number => Message($"{number}"))]);

        Assert.Equal([2, 2, 1], batches.Select(batch => batch.Count));
        Assert.Equal(["0", "1", "2", "3", "4"], batches.SelectMany(batch => batch).Select(message => message.MessageId));
        Assert.Equal(3, meter.ByOperation["servicebus.send"]);
    }

    [Fact]
    public async Task RefusesWhatFitsIntoNoBatch()
    {
        room = 0;

        await Assert.ThrowsAsync<MessageTooLargeException>(() => Send(Message("large")));
    }

    [Fact]
    public async Task SaysThatTheServiceIsAway()
    {
        sender.Setup(one => one.SendMessagesAsync(It.IsAny<ServiceBusMessageBatch>(), It.IsAny<CancellationToken>()))
            .ThrowsAsync(new ServiceBusException("busy", ServiceBusFailureReason.ServiceTimeout));

        await Assert.ThrowsAsync<StorageUnavailableException>(() => Send(Message("a")));
    }

    [Fact]
    public async Task SendsNothingWhereThereIsNothing()
    {
        await Send();

        Assert.Empty(batches);
    }

    private static OutgoingMessage Message(string id) => new(id, null, "application/json", "{}"u8.ToArray(), Properties);

    private Task Send(params OutgoingMessage[] messages) =>
        new ServiceBusEventSender(client.Object, TimeProvider.System, TimeSpan.FromMinutes(1))
            .SendAsync("entity", messages, CancellationToken.None);
}
