using Nis2.LocalHost.Tests.Hosting;

namespace Nis2.LocalHost.Tests.ServiceBus;

public sealed class InterruptionTests
{
    private readonly MessageApp _app = new();

    [Fact]
    public async Task GoesOnWithWhatWasSentWhileItWasStopped()
    {
        await using (await _app.StartAsync(typeof(MessageFunctions.Queue)))
        {
            await _app.SendAsync("one");
            await _app.Inbox.NextAsync();
        }

        await _app.SendAsync("two");
        await using var again = await _app.StartAsync(typeof(MessageFunctions.Queue));

        Assert.Equal(("two", 1), await NextAsync());
        await _app.HoldsAsync(0);
    }

    [Fact]
    public async Task DeliversAgainWhatAKilledHostHadUnderWay()
    {
        await _app.SendAsync("text");
        await _app.Queue.ReceiveMessageAsync(TimeSpan.FromSeconds(1));
        await using var host = await _app.StartAsync(typeof(MessageFunctions.Queue));

        Assert.Equal(("text", 2), await NextAsync());
        await _app.HoldsAsync(0);
    }

    [Fact]
    public async Task FinishesWhatIsUnderWayWhenStopped()
    {
        var gate = new TaskCompletionSource();
        _app.Inbox.Handle = (_, _) => gate.Task;
        await _app.SendAsync("one");
        await using var host = await _app.StartAsync(
            typeof(MessageFunctions.Queue), ("AzureFunctionsJobHost:extensions:serviceBus:maxConcurrentCalls", "1"));
        await _app.Inbox.NextAsync();
        await _app.SendAsync("two");

        var stopping = host.StopAsync();
        Assert.False(stopping.IsCompleted);
        gate.SetResult();
        await stopping.InTime();

        await _app.HoldsAsync(1);
        Assert.Equal(0, _app.Inbox.Waiting);
    }

    private async Task<(string Body, int DeliveryCount)> NextAsync()
    {
        var message = await _app.Inbox.NextAsync();
        return (message.Body.ToString(), message.DeliveryCount);
    }
}
