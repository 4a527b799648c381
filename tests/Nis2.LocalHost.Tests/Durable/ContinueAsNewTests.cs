using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;

namespace Nis2.LocalHost.Tests.Durable;

public sealed class ContinueAsNewTests
{
    private static TestFunctions Functions(Func<int, Task<object?>>? work = null) => new TestFunctions()
        .Activity("Work", work ?? (n => Task.FromResult<object?>(n)))
        .Orchestrator("Count", async context =>
        {
            var n = context.GetInput<int>();
            await context.CallActivityAsync<int>("Work", n);
            if (n < 5)
            {
                context.ContinueAsNew(n + 1);
            }

            return n;
        })
        .Orchestrator("Carry", async context =>
        {
            var (keep, round) = context.GetInput<Carried>()!;
            await context.WaitForExternalEvent<string>("go");
            if (round == 0)
            {
                context.ContinueAsNew(new Carried(keep, 1), preserveUnprocessedEvents: keep);
                return null;
            }

            return await context.WaitForExternalEvent<string>("note");
        })
        .Orchestrator("Taken", async context =>
        {
            if (context.GetInput<int>() == 1)
            {
                return await context.WaitForExternalEvent<string>("note", TimeSpan.FromHours(1));
            }

            var waiter = context.WaitForExternalEvent<string>("note");
            await context.CallActivityAsync<int>("Work", 0);
            context.ContinueAsNew(1);
            return waiter.Status.ToString();
        })
        .Orchestrator("Eager", context =>
        {
            var n = context.GetInput<int>();
            if (n < 50)
            {
                context.ContinueAsNew(n + 1);
            }

            return Task.FromResult<object?>(n);
        })
        .Orchestrator("Clock", async context =>
        {
            await context.CallActivityAsync<int>("Work", 0);
            using var stop = new CancellationTokenSource();
            var changed = context.WaitForExternalEvent<string>("changed");
            await Task.WhenAny(context.CreateTimer(TimeSpan.FromHours(1), stop.Token), changed);
            stop.Cancel();
            context.ContinueAsNew(context.GetInput<int>());
            return null;
        });

    [Fact]
    public async Task StartsOverWithTheNewInput()
    {
        await using var engine = new EngineHarness(Functions());

        var end = await engine.RunAsync("Count", 0);

        Assert.Equal(5, end.ReadOutputAs<int>());
        Assert.Equal(5, end.ReadInputAs<int>());
    }

    [Fact]
    public async Task KeepsEventsThatNobodyTook()
    {
        await using var engine = new EngineHarness(Functions());
        var id = await engine.StartAsync("Carry", new Carried(true, 0));
        await engine.Client.RaiseEventAsync(id, "note", "kept");
        await engine.Client.RaiseEventAsync(id, "go");
        await engine.Client.RaiseEventAsync(id, "go");

        Assert.Equal("kept", (await engine.EndOfAsync(id)).ReadOutputAs<string>());
    }

    [Fact]
    public async Task DropsThemIfToldSo()
    {
        await using var engine = new EngineHarness(Functions());
        var id = await engine.StartAsync("Carry", new Carried(false, 0));
        await engine.Client.RaiseEventAsync(id, "note", "dropped");
        await engine.Client.RaiseEventAsync(id, "go");
        await engine.Client.RaiseEventAsync(id, "go");
        await engine.Client.RaiseEventAsync(id, "note", "later");

        Assert.Equal("later", (await engine.EndOfAsync(id)).ReadOutputAs<string>());
    }

    /// <summary>As in the official engine: the event completed a waiter, so it is not unprocessed.</summary>
    [Fact]
    public async Task DoesNotCarryAnEventThatAPendingWaiterTook()
    {
        var release = new TaskCompletionSource<object?>();
        await using var engine = new EngineHarness(Functions(_ => release.Task));
        var id = await engine.StartAsync("Taken", 0);
        await engine.Client.RaiseEventAsync(id, "note", "lost");
        release.SetResult(0);

        var end = await engine.RunToEndAsync(id);

        Assert.Equal(OrchestrationRuntimeStatus.Failed, end.RuntimeStatus);
        Assert.True(end.FailureDetails!.IsCausedBy<TaskCanceledException>());
    }

    [Fact]
    public async Task AnOrchestratorThatOnlyStartsOverStillGivesWay()
    {
        await using var engine = new EngineHarness(Functions());

        Assert.Equal(50, (await engine.RunAsync("Eager", 0)).ReadOutputAs<int>());
    }

    [Fact]
    public async Task AWakeOfTheClockLoopCostsTwoWritesAndKeepsNoHistory()
    {
        await using var engine = new EngineHarness(Functions());
        var id = await engine.StartAsync("Clock", 0);
        var writes = await WritesOfAsync(engine, id, 2, () => Task.CompletedTask);
        var length = engine.Disk.Rows[id].Instance.Json.Length;

        for (var wake = 0; wake < 10; wake++)
        {
            Assert.Equal(writes + 2, writes = await WritesOfAsync(engine, id, writes + 2, () => TickAsync(engine)));
        }

        Assert.Equal(writes + 2, writes = await WritesOfAsync(engine, id, writes + 2, () => engine.Client.RaiseEventAsync(id, "changed")));
        Assert.InRange(engine.Disk.Rows[id].Instance.Json.Length, length - 50, length + 50);
    }

    private static Task TickAsync(EngineHarness engine)
    {
        engine.Time.Advance(TimeSpan.FromHours(1) + TimeSpan.FromSeconds(1));
        return Task.CompletedTask;
    }

    /// <summary>Acts, waits until the instance sleeps on a timer after so many writes, and gives the writes made by then.</summary>
    private static async Task<int> WritesOfAsync(EngineHarness engine, string id, int atLeast, Func<Task> act)
    {
        await act();
        await engine.UntilAsync(id, _ => Writes() >= atLeast && engine.Disk.Rows[id].Instance.Json.Contains("FireAt"));
        return Writes();

        int Writes() => engine.Store.Operations - 1;
    }

    private sealed record Carried(bool Keep, int Round);
}
