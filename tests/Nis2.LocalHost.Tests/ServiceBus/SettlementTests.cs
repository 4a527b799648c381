using System.Text;
using Azure.Messaging.ServiceBus;
using Nis2.LocalHost.ServiceBus;
using Nis2.LocalHost.Tests.Hosting;

namespace Nis2.LocalHost.Tests.ServiceBus;

public sealed class SettlementTests
{
    private static readonly MessageEnvelope Envelope = new("m1", Encoding.UTF8.GetBytes("body")) { Subject = "incident" };

    private readonly MessageApp _app = new();

    [Fact]
    public async Task DeliversAgainAfterFailuresUntilOneSucceeds()
    {
        _app.Inbox.Handle = (message, _) => message.DeliveryCount < 3 ? throw Failure() : Task.CompletedTask;
        await _app.SendAsync(Envelope);
        await using var host = await _app.StartAsync(typeof(MessageFunctions.Queue));

        for (var delivery = 1; delivery <= 3; delivery++)
        {
            Assert.Equal(delivery, (await _app.Inbox.NextAsync()).DeliveryCount);
        }

        await _app.HoldsAsync(0);
    }

    [Fact]
    public async Task GivesUpAfterTheLastDeliveryAndSaysWhy()
    {
        _app.Inbox.Handle = (_, _) => throw Failure();
        await _app.SendAsync(Envelope);
        await using var host = await _app.StartAsync(typeof(MessageFunctions.Queue), ("LocalHost:MaxDeliveryCount", "2"));

        var (poison, _) = await _app.NextPoisonAsync();

        Assert.Equal(("m1", "incident", "body"), (poison.MessageId, poison.Subject, Encoding.UTF8.GetString(poison.Body)));
        Assert.Equal("MaxDeliveryCountExceeded", poison.ApplicationProperties["DeadLetterReason"].GetString());
        Assert.Contains("InvalidOperationException", poison.ApplicationProperties["DeadLetterErrorDescription"].GetString());
        Assert.Equal(2, _app.Inbox.Waiting);
        await _app.HoldsAsync(0);
    }

    [Fact]
    public async Task GivesUpWithoutDeliveryGivenThatEveryEarlierOneWasCutOff()
    {
        await _app.SendAsync("text");
        await _app.Queue.ReceiveMessageAsync(TimeSpan.FromSeconds(1));
        await using var host = await _app.StartAsync(typeof(MessageFunctions.Queue), ("LocalHost:MaxDeliveryCount", "1"));

        var (poison, _) = await _app.NextPoisonAsync();

        Assert.Equal("text", Encoding.UTF8.GetString(poison.Body));
        Assert.Equal(0, _app.Inbox.Waiting);
    }

    [Fact]
    public async Task KeepsATooLargeMessageWholeGivenNoRoomForTheReason()
    {
        var text = new string('x', 60_000);
        _app.Inbox.Handle = (message, actions) => actions.DeadLetterMessageAsync(message, deadLetterReason: "large");
        await _app.SendAsync(text);
        await using var host = await _app.StartAsync(typeof(MessageFunctions.Queue));

        Assert.Equal(text, (await _app.NextPoisonAsync()).Message.MessageText);
        await _app.HoldsAsync(0);
    }

    [Fact]
    public async Task DeadLettersWithReasonDescriptionAndProperties()
    {
        _app.Inbox.Handle = (message, actions) =>
            actions.DeadLetterMessageAsync(message, new() { ["seen"] = 1 }, "malformed", "no version");
        await _app.SendAsync(Envelope);
        await using var host = await _app.StartAsync(typeof(MessageFunctions.Queue));

        var properties = (await _app.NextPoisonAsync()).Envelope.ApplicationProperties;

        Assert.Equal("malformed", properties["DeadLetterReason"].GetString());
        Assert.Equal("no version", properties["DeadLetterErrorDescription"].GetString());
        Assert.Equal(1, properties["seen"].GetInt32());
        await _app.HoldsAsync(0);
    }

    [Fact]
    public async Task DoesNotDeliverAgainWhatTheFunctionCompletedBeforeItFailed()
    {
        _app.Inbox.Handle = async (message, actions) =>
        {
            await actions.CompleteMessageAsync(message);
            throw Failure();
        };
        await _app.SendAsync(Envelope);
        await using var host = await _app.StartAsync(typeof(MessageFunctions.Queue));

        await _app.HoldsAsync(0);
        await host.StopAsync();

        Assert.Equal(1, _app.Inbox.Waiting);
    }

    [Fact]
    public async Task DeliversAgainWithChangedPropertiesWhatTheFunctionAbandoned()
    {
        _app.Inbox.Handle = (message, actions) => message.DeliveryCount > 1
            ? Task.CompletedTask
            : actions.AbandonMessageAsync(message, new Dictionary<string, object> { ["tried"] = "once" });
        await _app.SendAsync(Envelope);
        await using var host = await _app.StartAsync(typeof(MessageFunctions.Queue));

        await _app.Inbox.NextAsync();
        var again = await _app.Inbox.NextAsync();

        Assert.Equal((2, "once", "body"), (again.DeliveryCount, again.ApplicationProperties["tried"], again.Body.ToString()));
        await _app.HoldsAsync(0);
    }

    [Fact]
    public async Task FailsToSettleTwice()
    {
        var reason = new TaskCompletionSource<ServiceBusFailureReason>();
        _app.Inbox.Handle = async (message, actions) =>
        {
            await actions.CompleteMessageAsync(message);
            var failure = await Assert.ThrowsAsync<ServiceBusException>(() => actions.AbandonMessageAsync(message));
            reason.SetResult(failure.Reason);
        };
        await _app.SendAsync(Envelope);
        await using var host = await _app.StartAsync(typeof(MessageFunctions.Queue));

        Assert.Equal(ServiceBusFailureReason.MessageLockLost, await reason.Task.InTime());
    }

    [Fact]
    public async Task LeavesTheMessageToAFunctionThatSettlesItself()
    {
        await _app.SendAsync(Envelope);
        await using var host = await _app.StartAsync(typeof(MessageFunctions.SelfSettling), ("LocalHost:LockDuration", "00:00:01"));

        await _app.Inbox.NextAsync();

        Assert.Equal(2, (await _app.Inbox.NextAsync()).DeliveryCount);
    }

    private static InvalidOperationException Failure() => new("This delivery fails.");
}
