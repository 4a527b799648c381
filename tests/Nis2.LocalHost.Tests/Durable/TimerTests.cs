using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;

namespace Nis2.LocalHost.Tests.Durable;

public sealed class TimerTests
{
    private static readonly TestFunctions Functions = new TestFunctions()
        .Orchestrator("Sleep", async context =>
        {
            var due = context.CurrentUtcDateTime + context.GetInput<TimeSpan>();
            await context.CreateTimer(due, CancellationToken.None);
            return context.CurrentUtcDateTime >= due;
        })
        .Orchestrator("Race", async context =>
        {
            using var stop = new CancellationTokenSource();
            var timer = context.CreateTimer(TimeSpan.FromDays(400), stop.Token);
            var raised = context.WaitForExternalEvent<string>("go");
            var winner = await Task.WhenAny(timer, raised);
            stop.Cancel();
            return winner == raised ? $"{raised.Result}, timer {timer.Status}" : "late";
        })
        .Orchestrator("Deadline", async context =>
        {
            try
            {
                return await context.WaitForExternalEvent<string>("go", TimeSpan.FromHours(1));
            }
            catch (TaskCanceledException)
            {
                return "too late";
            }
        })
        .Orchestrator("Order", async context =>
        {
            List<string> fired = [];
            async Task Fire(string name, int minutes)
            {
                await context.CreateTimer(TimeSpan.FromMinutes(minutes), CancellationToken.None);
                fired.Add(name);
            }

            await Task.WhenAll(Fire("c", 3), Fire("a", 1), Fire("b", 2));
            return string.Concat(fired);
        });

    [Fact]
    public async Task ATimerFiresAtItsTimeAndNotBefore()
    {
        await using var engine = new EngineHarness(Functions);
        var id = await engine.StartAsync("Sleep", TimeSpan.FromDays(100));

        engine.Time.Advance(TimeSpan.FromDays(100) - TimeSpan.FromSeconds(1));
        Assert.Equal(OrchestrationRuntimeStatus.Running, (await engine.GetAsync(id)).RuntimeStatus);
        engine.Time.Advance(TimeSpan.FromSeconds(2));

        Assert.True((await engine.EndOfAsync(id)).ReadOutputAs<bool>());
    }

    [Fact]
    public async Task ATimerOfTheTimeAwayFiresAtTheNextStart()
    {
        var disk = new MemoryDisk();
        var time = new ManualTime();
        string id;
        await using (var engine = new EngineHarness(Functions, disk, time))
        {
            id = await engine.StartAsync("Sleep", TimeSpan.FromDays(1));
        }

        time.Advance(TimeSpan.FromDays(2));
        await using var next = new EngineHarness(Functions, disk, time);

        Assert.True((await next.EndOfAsync(id)).ReadOutputAs<bool>());
    }

    [Fact]
    public async Task ACancelledTimerHoldsNothingUp()
    {
        await using var engine = new EngineHarness(Functions);
        var id = await engine.StartAsync("Race");

        await engine.Client.RaiseEventAsync(id, "go", "first");

        Assert.Equal("first, timer Canceled", (await engine.EndOfAsync(id)).ReadOutputAs<string>());
    }

    [Fact]
    public async Task AWaitWithADeadlineIsCancelledByIt()
    {
        await using var engine = new EngineHarness(Functions);

        Assert.Equal("too late", (await engine.RunAsync("Deadline")).ReadOutputAs<string>());
    }

    [Fact]
    public async Task AnEventInTimeEndsTheDeadline()
    {
        await using var engine = new EngineHarness(Functions);
        var id = await engine.StartAsync("Deadline");

        await engine.Client.RaiseEventAsync(id, "go", "in time");

        Assert.Equal("in time", (await engine.EndOfAsync(id)).ReadOutputAs<string>());
    }

    [Fact]
    public async Task TimersOfOneTurnFireInTheirOrder()
    {
        await using var engine = new EngineHarness(Functions);
        var id = await engine.StartAsync("Order");

        engine.Time.Advance(TimeSpan.FromHours(1));

        Assert.Equal("abc", (await engine.EndOfAsync(id)).ReadOutputAs<string>());
    }

    [Fact]
    public async Task AStartInTheFutureIsPendingUntilThen()
    {
        await using var engine = new EngineHarness(Functions);
        var options = new StartOrchestrationOptions("later", engine.Time.GetUtcNow().AddDays(1));
        await engine.Client.ScheduleNewOrchestrationInstanceAsync("Sleep", TimeSpan.Zero, options);

        engine.Time.Advance(TimeSpan.FromHours(23));
        Assert.Equal(OrchestrationRuntimeStatus.Pending, (await engine.GetAsync("later")).RuntimeStatus);
        engine.Time.Advance(TimeSpan.FromHours(2));

        Assert.Equal(OrchestrationRuntimeStatus.Completed, (await engine.EndOfAsync("later")).RuntimeStatus);
    }

    /// <summary>Neither storage nor the clock hears of sleepers: one timer for all, and no operation while they sleep.</summary>
    [Fact]
    public async Task TenThousandSleepersCostNothingWhileTheySleep()
    {
        await using var engine = new EngineHarness(Functions);
        await Task.WhenAll(Enumerable.Range(0, 10_000).Select(_ => engine.StartAsync("Sleep", TimeSpan.FromDays(90))));
        var operations = engine.Store.Operations;
        var timers = engine.Time.ActiveTimers;

        engine.Time.Advance(TimeSpan.FromDays(30));

        Assert.Equal(10_001, operations);
        Assert.Equal(operations, engine.Store.Operations);
        Assert.InRange(timers, 1, 2);
    }
}
