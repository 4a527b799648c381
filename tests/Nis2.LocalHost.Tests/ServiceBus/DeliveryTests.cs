using System.Text;
using System.Text.Json;
using Nis2.LocalHost.Hosting;
using Nis2.LocalHost.ServiceBus;
using Nis2.LocalHost.Tests.Hosting;

namespace Nis2.LocalHost.Tests.ServiceBus;

public sealed class DeliveryTests
{
    private readonly MessageApp _app = new();

    [Fact]
    public async Task DeliversWhatTheEnvelopeSaysAndCompletes()
    {
        await _app.SendAsync("""
            {
              "messageId": "m1", "subject": "incident", "contentType": "application/json", "correlationId": "c1",
              "applicationProperties": { "org": "a", "version": 7, "exercise": true, "factor": 1.5 }, "body": "eyJhIjoxfQ=="
            }
            """);
        await using var host = await _app.StartAsync(typeof(MessageFunctions.Queue));

        var message = await _app.Inbox.NextAsync();

        Assert.Equal(("m1", "incident", "c1"), (message.MessageId, message.Subject, message.CorrelationId));
        Assert.Equal(("application/json", """{"a":1}"""), (message.ContentType, message.Body.ToString()));
        Assert.Equal(
            [("exercise", true), ("factor", 1.5), ("org", "a"), ("version", 7L)],
            message.ApplicationProperties.Select(property => (property.Key, property.Value)).OrderBy(property => property.Key));
        Assert.Equal(1, message.DeliveryCount);
        Assert.NotEqual(default, message.EnqueuedTime);
        await _app.HoldsAsync(0);
    }

    [Theory]
    [InlineData("plain text")]
    [InlineData("{ \"messageId\": \"m1\" }")]
    [InlineData("[1, 2]")]
    [InlineData("<a>&amp;</a>")]
    public async Task DeliversTheTextItselfGivenNoEnvelope(string text)
    {
        await _app.SendAsync(text);
        await using var host = await _app.StartAsync(typeof(MessageFunctions.Queue));

        var message = await _app.Inbox.NextAsync();

        Assert.Equal(text, message.Body.ToString());
        Assert.NotEmpty(message.MessageId);
    }

    [Theory]
    [InlineData(typeof(MessageFunctions.Text), "body True")]
    [InlineData(typeof(MessageFunctions.Binary), "body serviceBusTrigger")]
    [InlineData(typeof(MessageFunctions.Bytes), "626F6479 1")]
    public async Task GivesTheBodyInTheFormAskedFor(Type functions, string expected)
    {
        await _app.SendAsync(new MessageEnvelope("m1", Encoding.UTF8.GetBytes("body")));
        await using var host = await _app.StartAsync(functions);

        Assert.Equal(expected, await _app.Seen.Task.InTime());
    }

    [Fact]
    public async Task ReceivesForASubscriptionFromAQueueOfBothNames()
    {
        await _app.SendAsync("text", "-audit");
        await using var host = await _app.StartAsync(typeof(MessageFunctions.Subscription), ("Bus", ""));

        Assert.Equal("text", (await _app.Inbox.NextAsync()).Body.ToString());
    }

    [Fact]
    public async Task DeliversWhatIsSentWhileItWaits()
    {
        await using var host = await _app.StartAsync(typeof(MessageFunctions.Queue));

        foreach (var text in new[] { "one", "two" })
        {
            await _app.SendAsync(text);
            Assert.Equal(text, (await _app.Inbox.NextAsync()).Body.ToString());
            await _app.HoldsAsync(0);
        }
    }

    [Fact]
    public async Task HandlesNoMoreAtOnceThanHostJsonSays()
    {
        var gate = new TaskCompletionSource();
        int running = 0, most = 0;
        _app.Inbox.Handle = async (_, _) =>
        {
            InterlockedMax(ref most, Interlocked.Increment(ref running));
            await gate.Task;
            Interlocked.Decrement(ref running);
        };
        for (var i = 0; i < 6; i++)
        {
            await _app.SendAsync($"{i}");
        }

        await using var host = await _app.StartAsync(
            typeof(MessageFunctions.Queue), ("AzureFunctionsJobHost:extensions:serviceBus:maxConcurrentCalls", "2"));
        await Eventually.HoldsAsync(() => Volatile.Read(ref running) == 2);
        gate.SetResult();
        await _app.HoldsAsync(0);

        Assert.Equal(2, most);
    }

    [Theory]
    [InlineData(typeof(MessageFunctions.Batched), "one by one")]
    [InlineData(typeof(MessageFunctions.Sessions), "no sessions")]
    [InlineData(typeof(MessageFunctions.WrongType), "ServiceBusReceivedMessage")]
    [InlineData(typeof(MessageFunctions.BadName), "'a/queue-poison'")]
    public void RefusesWhatItCannotDeliver(Type type, string reason)
    {
        var refusal = Assert.Throws<FunctionRefusedException>(() => RunningApp.Build([type]));

        Assert.Contains(reason, refusal.Message, StringComparison.Ordinal);
    }

    private static void InterlockedMax(ref int most, int value)
    {
        int seen;
        while (value > (seen = Volatile.Read(ref most)) && Interlocked.CompareExchange(ref most, value, seen) != seen)
        {
        }
    }
}
