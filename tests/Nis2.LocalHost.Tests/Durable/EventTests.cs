using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;

namespace Nis2.LocalHost.Tests.Durable;

public sealed class EventTests
{
    private static readonly TestFunctions Functions = new TestFunctions()
        .Orchestrator("Three", async context =>
        {
            await context.WaitForExternalEvent<string>("begin");
            List<int> taken = [];
            while (taken.Count < 3)
            {
                taken.Add(await context.WaitForExternalEvent<int>("Number"));
            }

            return string.Join(' ', taken);
        })
        .Orchestrator("Stack", async context =>
        {
            var older = context.WaitForExternalEvent<string>("go");
            var newer = context.WaitForExternalEvent<string>("go");
            return await Task.WhenAny(older, newer) == newer ? "newer" : "older";
        })
        .Orchestrator("TwoTypes", async context =>
        {
            _ = context.WaitForExternalEvent<string>("go");
            return await context.WaitForExternalEvent<int>("go");
        })
        .Orchestrator("Typed", async context => await context.WaitForExternalEvent<int>("go"))
        .Orchestrator("Receive", async context => await context.WaitForExternalEvent<string>("letter"))
        .Orchestrator("Send", context =>
        {
            context.SendEvent(context.GetInput<string>()!, "letter", "hello");
            return Task.FromResult<object?>("sent");
        });

    [Fact]
    public async Task EventsWaitInOrderUntilTheyAreWaitedFor()
    {
        await using var engine = new EngineHarness(Functions);
        var id = await engine.StartAsync("Three");
        foreach (var number in new[] { 1, 2, 3 })
        {
            await engine.Client.RaiseEventAsync(id, "NUMBER", number);
        }

        await engine.Client.RaiseEventAsync(id, "begin");

        Assert.Equal("1 2 3", (await engine.EndOfAsync(id)).ReadOutputAs<string>());
    }

    [Fact]
    public async Task BufferedEventsSurviveARestart()
    {
        var disk = new MemoryDisk();
        string id;
        var engine = new EngineHarness(Functions, disk);
        id = await engine.StartAsync("Three");
        await engine.Client.RaiseEventAsync(id, "number", 7);
        await engine.Client.RaiseEventAsync(id, "number", 8);
        await engine.KillAsync();

        await using var next = new EngineHarness(Functions, disk);
        await next.Client.RaiseEventAsync(id, "number", 9);
        await next.Client.RaiseEventAsync(id, "begin");

        Assert.Equal("7 8 9", (await next.EndOfAsync(id)).ReadOutputAs<string>());
    }

    [Fact]
    public async Task TheNewestWaiterTakesTheEvent()
    {
        await using var engine = new EngineHarness(Functions);
        var id = await engine.StartAsync("Stack");

        await engine.Client.RaiseEventAsync(id, "go", "x");

        Assert.Equal("newer", (await engine.EndOfAsync(id)).ReadOutputAs<string>());
    }

    [Fact]
    public async Task OneNameHasOneType()
    {
        await using var engine = new EngineHarness(Functions);

        var end = await engine.EndOfAsync(await engine.StartAsync("TwoTypes"));

        Assert.True(end.FailureDetails!.IsCausedBy<ArgumentException>());
    }

    [Fact]
    public async Task APayloadOfTheWrongTypeFailsTheWaiter()
    {
        await using var engine = new EngineHarness(Functions);
        var id = await engine.StartAsync("Typed");

        await engine.Client.RaiseEventAsync(id, "go", "not a number");

        Assert.Equal(OrchestrationRuntimeStatus.Failed, (await engine.EndOfAsync(id)).RuntimeStatus);
    }

    [Fact]
    public async Task AnInstanceSendsToAnother()
    {
        await using var engine = new EngineHarness(Functions);
        var receiver = await engine.StartAsync("Receive");

        await engine.StartAsync("Send", receiver);

        Assert.Equal("hello", (await engine.EndOfAsync(receiver)).ReadOutputAs<string>());
    }

    [Fact]
    public async Task SendingToAnAbsentInstanceIsNoFailure()
    {
        await using var engine = new EngineHarness(Functions);

        Assert.Equal("sent", (await engine.RunAsync("Send", "nobody")).ReadOutputAs<string>());
    }

    [Fact]
    public async Task RaisingForAnAbsentOrEndedInstanceThrows()
    {
        await using var engine = new EngineHarness(Functions);
        var ended = await engine.StartAsync("Send", "nobody");
        await engine.EndOfAsync(ended);

        await Assert.ThrowsAsync<ArgumentException>(() => engine.Client.RaiseEventAsync("nobody", "go"));
        await Assert.ThrowsAsync<InvalidOperationException>(() => engine.Client.RaiseEventAsync(ended, "go"));
        Assert.Null(await engine.Client.GetInstanceAsync("nobody"));
    }
}
