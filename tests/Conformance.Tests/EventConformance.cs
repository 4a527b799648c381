using System.Net;

namespace Conformance.Tests;

[Collection(ConformanceSuite.Name)]
public sealed class EventConformance(ConformanceHost host)
{
    private OrchestrationApi Api => host.Api;

    [Fact]
    public async Task EventsWaitInOrderUntilTheyAreWaitedFor()
    {
        var id = await Api.StartAsync("CollectNumbers", 3);
        foreach (var number in new[] { 3, 1, 2 })
        {
            Assert.Equal(HttpStatusCode.Accepted, await Api.RaiseAsync(id, "Number", number));
        }

        await Api.RaiseAsync(id, "begin", "x");

        Assert.Equal([3, 1, 2], (await Api.EndOfAsync(id)).OutputAs<List<int>>());
    }

    [Fact]
    public async Task EventsCompleteAWaitThatIsAlreadyOpen()
    {
        var id = await Api.StartAsync("CollectNumbers", 1);
        await Api.RaiseAsync(id, "begin", "x");
        await Api.UntilAsync(id, found => found.Status == "Running");
        await Api.RaiseAsync(id, "number", 5);

        Assert.Equal([5], (await Api.EndOfAsync(id)).OutputAs<List<int>>());
    }

    [Fact]
    public async Task TheNewestWaiterTakesTheEvent()
    {
        var id = await Api.StartAsync("StackWaiters");
        await Api.RaiseAsync(id, "go", "x");

        Assert.Equal("newer", (await Api.EndOfAsync(id)).OutputAs<string>());
    }

    [Fact]
    public async Task AnInstanceSendsToAnother()
    {
        var receiver = await Api.StartAsync("ReceiveLetter");
        await Api.UntilAsync(receiver, found => found.CustomStatus == "\"waiting for a letter\"");

        await Api.StartAsync("SendLetter", receiver);

        Assert.Equal("from SendLetter", (await Api.EndOfAsync(receiver)).OutputAs<string>(), ignoreCase: true);
    }

    [Fact]
    public async Task RaisingForAnAbsentOrEndedInstanceIsRefused()
    {
        var ended = await Api.StartAsync("FanOut", 1);
        await Api.EndOfAsync(ended);

        Assert.Equal(HttpStatusCode.Conflict, await Api.RaiseAsync(OrchestrationApi.NewId(), "go", "x"));
        Assert.Equal(HttpStatusCode.Conflict, await Api.RaiseAsync(ended, "go", "x"));
    }
}
