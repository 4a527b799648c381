using System.Collections.Concurrent;
using DurableTask.Core.Exceptions;
using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;

namespace Nis2.LocalHost.Tests.Durable;

/// <summary>
/// An orchestration that uses everything, run to its end over engines that storage faults fail or kill; after a kill another engine
/// takes over the same disk.
/// </summary>
internal sealed class CrashScenario(Func<int, Fault> faults)
{
    private const string Main = "main";
    private const string Collector = "collector";
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);
    private readonly MemoryDisk _disk = new();
    private readonly ManualTime _time = new();
    private readonly ConcurrentDictionary<string, int> _activityRuns = new();
    private int _operations;

    public int Operations => _operations;

    public IReadOnlyDictionary<string, int> ActivityRuns => _activityRuns;

    /// <returns>The output of the main instance and what its messages left in the other.</returns>
    public async Task<(string Main, string Collected)> RunAsync()
    {
        using var bound = new CancellationTokenSource(Patience);
        var engine = new EngineHarness(Functions(), _disk, _time, Next);
        using var ended = new CancellationTokenSource();
        var passing = PassTimeAsync(ended.Token);
        try
        {
            while (true)
            {
                try
                {
                    return await DriveAsync(engine, bound.Token);
                }
                catch (Exception exception) when (exception is not OperationCanceledException || !bound.IsCancellationRequested)
                {
                    if (engine.Store.Crashed.IsCompleted)
                    {
                        await engine.KillAsync();
                        engine = new(Functions(), _disk, _time, Next);
                    }
                }
            }
        }
        finally
        {
            await engine.DisposeAsync();
            await ended.CancelAsync();
            await passing;
        }
    }

    private async Task PassTimeAsync(CancellationToken ended)
    {
        while (!ended.IsCancellationRequested)
        {
            await Task.Delay(1, CancellationToken.None);
            _time.AdvanceToNext();
        }
    }

    private Fault Next(int _) => faults(Interlocked.Increment(ref _operations));

    private async Task<(string Main, string Collected)> DriveAsync(EngineHarness engine, CancellationToken cancellation)
    {
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        _ = engine.Store.Crashed.ContinueWith(_ => either.Cancel(), cancellation);
        var client = engine.Client;
        await EnsureAsync(client, "Collect", Collector, either.Token);
        await EnsureAsync(client, "Everything", Main, either.Token);
        if (!(await client.GetInstanceAsync(Main, either.Token))!.IsCompleted)
        {
            await client.RaiseEventAsync(Main, "go", "signal", either.Token);
        }

        var main = await client.WaitForInstanceCompletionAsync(Main, true, either.Token);
        var collector = await client.WaitForInstanceCompletionAsync(Collector, true, either.Token);
        return (main.ReadOutputAs<string>() ?? main.FailureDetails!.ToString(), collector.ReadOutputAs<string>()!);
    }

    private static async Task EnsureAsync(DurableTaskClient client, string name, string id, CancellationToken cancellation)
    {
        var options = new StartOrchestrationOptions(id).WithDedupeStatuses(
            OrchestrationRuntimeStatus.Completed, OrchestrationRuntimeStatus.Failed, OrchestrationRuntimeStatus.Terminated,
            OrchestrationRuntimeStatus.Pending, OrchestrationRuntimeStatus.Running, OrchestrationRuntimeStatus.Suspended);
        try
        {
            await client.ScheduleNewOrchestrationInstanceAsync(name, 0, options, cancellation);
        }
        catch (OrchestrationAlreadyExistsException)
        {
            // An earlier try got through.
        }
    }

    private TestFunctions Functions() => new TestFunctions()
        .Activity<int>("Double", n =>
        {
            _activityRuns.AddOrUpdate($"Double {n}", 1, (_, runs) => runs + 1);
            return 2 * n;
        })
        .Orchestrator("Child", async context =>
        {
            var doubled = await context.CallActivityAsync<int>("Double", context.GetInput<int>());
            context.SendEvent(Collector, "item", $"child {doubled}");
            return doubled;
        })
        .Orchestrator("Everything", async context =>
        {
            var round = context.GetInput<int>();
            context.SetCustomStatus($"round {round}");
            var doubled = await Task.WhenAll(
                context.CallActivityAsync<int>("Double", 10 + round), context.CallActivityAsync<int>("Double", 20 + round));
            var child = await context.CallSubOrchestratorAsync<int>("Child", round);
            context.SendEvent(Collector, "item", $"main {round}");
            await context.CreateTimer(TimeSpan.FromMinutes(15), CancellationToken.None);
            if (round < 2)
            {
                context.ContinueAsNew(round + 1);
                return null;
            }

            return $"{await context.WaitForExternalEvent<string>("go")} {doubled[0]} {doubled[1]} {child}";
        })
        .Orchestrator("Collect", async context =>
        {
            List<string> items = [];
            while (items.Count < 6)
            {
                items.Add(await context.WaitForExternalEvent<string>("item"));
            }

            // Long enough for a doubled message to show up.
            await context.CreateTimer(TimeSpan.FromMinutes(30), CancellationToken.None);
            var more = context.WaitForExternalEvent<string>("item");
            items.Add(more.IsCompleted ? "and more" : "no more");
            return string.Join(", ", items.Order(StringComparer.Ordinal));
        });
}
