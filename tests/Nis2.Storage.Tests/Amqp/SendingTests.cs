using System.Text;
using Azure.Messaging.ServiceBus;
using Nis2.Storage.Events;
using Nis2.Storage.Tables;

namespace Nis2.Storage.Tests.Amqp;

/// <summary>The product's sender with the SDK's own client, over AMQP.</summary>
public sealed class SendingTests : IAsyncDisposable
{
    private const string Entity = Outbox.EventsEntity;

    private static readonly TimeSpan Enough = TimeSpan.FromSeconds(10);
    // Less than the ten seconds of a throttled client, more than a slow machine needs to connect.
    private static readonly TimeSpan Short = TimeSpan.FromSeconds(3);

    private readonly LoopbackBus bus = new(Entity);
    private readonly List<ServiceBusClient> clients = [];

    public async ValueTask DisposeAsync()
    {
        foreach (var client in clients)
            await client.DisposeAsync();
        bus.Dispose();
    }

    [Fact]
    public async Task SendsMessagesOfOneSubjectInOneBatchInTheirOrder()
    {
        var sender = Sender(Enough);

        await Send(sender, Messages("incident-1", 5));

        var batch = Assert.Single(bus.Deliveries);
        Assert.True(batch.IsBatch);
        Assert.Equal(Ids("incident-1", 5), batch.Messages.Select(message => message.Id));
    }

    [Fact]
    public async Task KeepsTheOrderOfEachSubjectOverManySends()
    {
        var sender = Sender(Enough);
        foreach (var number in Enumerable.Range(1, 10))
        {
            await Send(sender, Message("incident-1", number));
            await Send(sender, Message("incident-2", number));
        }

        Assert.Equal(Ids("incident-1", 10), IdsOf("incident-1"));
        Assert.Equal(Ids("incident-2", 10), IdsOf("incident-2"));
    }

    [Fact]
    public async Task ABatchOfOneIsAPlainMessageWithEverythingOnIt()
    {
        await Send(Sender(Enough), Message("incident-1", 1));

        var delivery = Assert.Single(bus.Deliveries);
        var message = Assert.Single(delivery.Messages);
        Assert.False(delivery.IsBatch);
        Assert.Equal(("acme:incident-1:1", "nis2.test", "application/json"), (message.Id, message.Subject, message.ContentType));
        Assert.Equal(("acme", true), (message.Properties["organisation"], message.Properties["exercise"]));
        Assert.Equal("body 1", Encoding.UTF8.GetString(message.Body));
    }

    [Fact]
    public async Task FillsAsManyBatchesAsTheLinkTakes()
    {
        var large = Enumerable.Range(1, 9)
            .Select(number => Message("incident-1", number) with { Body = new byte[60 * 1024] }).ToArray();

        await Send(Sender(Enough), large);

        Assert.True(bus.Deliveries.Count > 1);
        Assert.Equal(Ids("incident-1", 9), IdsOf("incident-1"));
    }

    [Fact]
    public async Task RefusesWhatTheLinkDoesNotTake()
    {
        var before = Message("incident-1", 1);
        var large = Message("incident-1", 2) with { Body = new byte[300 * 1024] };

        await Assert.ThrowsAsync<MessageTooLargeException>(() => Send(Sender(Enough), before, large));

        Assert.Equal(["acme:incident-1:1"], bus.Messages.Select(message => message.Id));
    }

    [Fact]
    public async Task AConnectionDroppedAfterTheStoreDoublesByIdentityOnly()
    {
        bus.Next(BusAnswer.StoreAndDrop);

        await Send(Sender(Enough), Messages("incident-1", 3));

        Assert.Equal([.. Ids("incident-1", 3), .. Ids("incident-1", 3)], bus.Messages.Select(message => message.Id));
        Assert.All(
            bus.Messages.GroupBy(message => message.Id),
            copies => Assert.Single(copies.Select(copy => Encoding.UTF8.GetString(copy.Body)).Distinct()));
    }

    [Fact]
    public async Task AnAnswerLaterThanTheClientWaitsDoublesByIdentityOnly()
    {
        var late = new TaskCompletionSource();
        bus.Next(BusAnswer.StoreAndAnswer(late.Task));

        await Send(Sender(Short), Message("incident-1", 1));
        late.SetResult();
        await Send(Sender(Enough), Message("incident-1", 2));

        var ids = bus.Messages.Select(message => message.Id).ToList();
        Assert.Equal(["acme:incident-1:1", "acme:incident-1:2"], ids.Distinct());
        Assert.InRange(ids.Count(id => id == "acme:incident-1:1"), 2, 4);
    }

    [Fact]
    public async Task SaysThatTheServiceIsAwayWhenEveryConnectionDrops()
    {
        bus.Next(BusAnswer.StoreAndDrop, BusAnswer.StoreAndDrop, BusAnswer.StoreAndDrop);

        await Assert.ThrowsAsync<StorageUnavailableException>(() => Send(Sender(Enough), Message("incident-1", 1)));

        Assert.Single(bus.Messages.Select(message => message.Id).Distinct());
    }

    [Fact]
    public async Task DoesNotWaitAsLongAsAThrottledClient()
    {
        bus.Next(BusAnswer.Busy);

        var away = await Assert.ThrowsAsync<StorageUnavailableException>(
            () => Send(Sender(Enough, patience: Short), Message("incident-1", 1)));

        Assert.Contains(Entity, away.Message, StringComparison.Ordinal);
        Assert.InRange(bus.Seen, 0, 1);
        Assert.Empty(bus.Messages);
    }

    [Fact]
    public async Task SendsAgainAfterItWasThrottled()
    {
        bus.Next(BusAnswer.Busy);
        await Assert.ThrowsAsync<StorageUnavailableException>(() => Send(Sender(Enough, patience: Short), Message("incident-1", 1)));

        await Send(Sender(Enough), Message("incident-1", 1));

        Assert.Equal(["acme:incident-1:1"], bus.Messages.Select(message => message.Id));
    }

    [Fact]
    public async Task AnEntityThatIsNotThereIsAFaultAndNoOutage()
    {
        var fault = await Assert.ThrowsAsync<ServiceBusException>(
            () => Sender(Enough).SendAsync("nowhere", [Message("incident-1", 1)], CancellationToken.None));

        Assert.Equal(ServiceBusFailureReason.MessagingEntityNotFound, fault.Reason);
    }

    [Fact]
    public async Task AFullEntityIsAFaultAndNoOutage()
    {
        bus.Next(BusAnswer.QuotaExceeded);

        var fault = await Assert.ThrowsAsync<ServiceBusException>(() => Send(Sender(Enough), Message("incident-1", 1)));

        Assert.Equal(ServiceBusFailureReason.QuotaExceeded, fault.Reason);
    }

    [Fact]
    public async Task LeavesTheCallersCancellationAlone()
    {
        bus.Next(BusAnswer.StoreAndAnswer(new TaskCompletionSource().Task));
        using var gone = new CancellationTokenSource(Short);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => Sender(Enough).SendAsync(Entity, [Message("incident-1", 1)], gone.Token));
    }

    private static string[] Ids(string subject, int count) =>
        [.. Enumerable.Range(1, count).Select(number => $"acme:{subject}:{number}")];

    private static OutgoingMessage[] Messages(string subject, int count) =>
        [.. Enumerable.Range(1, count).Select(number => Message(subject, number))];

    private static OutgoingMessage Message(string subject, int number) => new(
        $"acme:{subject}:{number}",
        "nis2.test",
        "application/json",
        Encoding.UTF8.GetBytes($"body {number}"),
        new Dictionary<string, object> { ["organisation"] = "acme", ["exercise"] = true });

    private static Task Send(ServiceBusEventSender sender, params OutgoingMessage[] messages) =>
        sender.SendAsync(Entity, messages, CancellationToken.None);

    private IEnumerable<string?> IdsOf(string subject) =>
        bus.Messages.Select(message => message.Id).Where(id => id!.Contains($":{subject}:", StringComparison.Ordinal));

    private ServiceBusEventSender Sender(TimeSpan tryTimeout, TimeSpan? patience = null)
    {
        clients.Add(bus.Client(tryTimeout));
        return new ServiceBusEventSender(clients[^1], TimeProvider.System, patience ?? TimeSpan.FromSeconds(30));
    }
}
