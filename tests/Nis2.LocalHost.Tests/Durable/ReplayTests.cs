using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;
using Microsoft.Extensions.Logging;

namespace Nis2.LocalHost.Tests.Durable;

public sealed class ReplayTests
{
    [Fact]
    public async Task CodeThatTakesAnotherStepThanItsHistoryFails()
    {
        var disk = new MemoryDisk();
        var blocked = new TaskCompletionSource<object?>();
        var engine = new EngineHarness(Steps(context => context.CallActivityAsync<int>("First"), blocked.Task), disk);
        var id = await engine.StartAsync("Changing");
        await engine.KillAsync();

        await using var next = new EngineHarness(
            Steps(context => context.CallActivityAsync<int>("Second"), Task.FromResult<object?>(1)), disk);
        var end = await next.EndOfAsync(id);

        Assert.Equal(OrchestrationRuntimeStatus.Failed, end.RuntimeStatus);
        Assert.EndsWith("NonDeterministicOrchestrationException", end.FailureDetails!.ErrorType);
        Assert.Contains("activity 'First'", end.FailureDetails.ErrorMessage);
        Assert.Contains("activity 'Second'", end.FailureDetails.ErrorMessage);
    }

    [Fact]
    public async Task CodeThatNoLongerTakesAStepFails()
    {
        var disk = new MemoryDisk();
        var engine = new EngineHarness(
            Steps(context => context.CreateTimer(TimeSpan.FromHours(1), default), Task.FromResult<object?>(1)), disk);
        var id = await engine.StartAsync("Changing");
        await engine.KillAsync();

        await using var next = new EngineHarness(
            Steps(context => context.WaitForExternalEvent<string>("x"), Task.FromResult<object?>(1)), disk);
        var end = await next.RunToEndAsync(id);

        Assert.Contains("is a timer, but the orchestrator now asks for nothing yet", end.FailureDetails!.ErrorMessage);
    }

    [Fact]
    public async Task ReplayGivesTheSameIdsAndTimesAndLogsOnce()
    {
        var log = new CountingLoggerProvider();
        using var loggers = LoggerFactory.Create(logging => logging.AddProvider(log));
        var seen = new HashSet<string>();
        var runs = 0;
        var functions = new TestFunctions()
            .Activity<int>("Work", n => n)
            .Orchestrator("Repeat", async context =>
            {
                runs++;
                context.CreateReplaySafeLogger("Replayed").LogInformation("begun");
                seen.Add($"{context.NewGuid()} {context.NewGuid()} {context.CurrentUtcDateTime:O}");
                await context.CallActivityAsync<int>("Work", 1);
                await context.CreateTimer(TimeSpan.FromHours(1), CancellationToken.None);
                return context.IsReplaying;
            });
        await using var engine = new EngineHarness(functions, loggers: loggers);

        var end = await engine.RunAsync("Repeat");

        Assert.False(end.ReadOutputAs<bool>());
        Assert.Equal(3, runs);
        Assert.Single(seen);
        Assert.Equal(1, log.Entries("Replayed"));
    }

    [Fact]
    public async Task IdsDifferBetweenInstancesAndWithinOne()
    {
        var functions = new TestFunctions().Orchestrator(
            "Ids", context => Task.FromResult<object?>($"{context.NewGuid()} {context.NewGuid()}"));
        await using var engine = new EngineHarness(functions);

        var ids = (await engine.RunAsync("Ids")).ReadOutputAs<string>() + " " + (await engine.RunAsync("Ids")).ReadOutputAs<string>();

        Assert.Equal(4, ids.Split(' ').Distinct().Count());
    }

    [Fact]
    public async Task AnActivityThatNeverReportedRunsAgainAfterAKill()
    {
        var disk = new MemoryDisk();
        var started = new TaskCompletionSource();
        var runs = 0;
        var functions = new TestFunctions()
            .Activity<int>("Work", _ =>
            {
                started.TrySetResult();
                return ++runs == 1 ? new TaskCompletionSource<object?>().Task : Task.FromResult<object?>("second run");
            })
            .Orchestrator("Once", async context => await context.CallActivityAsync<string>("Work", 1));
        var engine = new EngineHarness(functions, disk);
        var id = await engine.StartAsync("Once");
        await started.Task;
        engine.Store.Crash();

        await using var next = new EngineHarness(functions, disk, engine.Time);

        Assert.Equal("second run", (await next.EndOfAsync(id)).ReadOutputAs<string>());
    }

    private static TestFunctions Steps(Func<TaskOrchestrationContext, Task> first, Task<object?> result) => new TestFunctions()
        .Activity<object>("First", _ => result)
        .Activity<object>("Second", _ => result)
        .Orchestrator("Changing", async context =>
        {
            await first(context);
            return null;
        });
}
