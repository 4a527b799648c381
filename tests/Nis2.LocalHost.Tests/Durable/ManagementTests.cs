using DurableTask.Core.Exceptions;
using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;
using static Microsoft.DurableTask.Client.OrchestrationRuntimeStatus;

namespace Nis2.LocalHost.Tests.Durable;

public sealed class ManagementTests
{
    private static readonly TestFunctions Functions = new TestFunctions()
        .Orchestrator("Wait", async context => await context.WaitForExternalEvent<string>("go"))
        .Orchestrator("Done", context => Task.FromResult<object?>(context.GetInput<string>()))
        .Orchestrator("Family", async context =>
        {
            context.SetCustomStatus(new { step = "waiting" });
            var options = new SubOrchestrationOptions(instanceId: $"{context.InstanceId}-child");
            return await context.CallSubOrchestratorAsync<string>("Wait", null, options);
        })
        .Orchestrator("Steps", async context =>
        {
            await context.CreateTimer(TimeSpan.FromHours(1), CancellationToken.None);
            return await context.WaitForExternalEvent<string>("go");
        });

    [Fact]
    public async Task TerminationEndsAnInstanceWithTheGivenOutput()
    {
        await using var engine = new EngineHarness(Functions);
        var id = await engine.StartAsync("Wait");

        await engine.Client.TerminateInstanceAsync(id, "stopped");

        var end = await engine.EndOfAsync(id);
        Assert.Equal(Terminated, end.RuntimeStatus);
        Assert.Equal("stopped", end.ReadOutputAs<string>());
        await Assert.ThrowsAsync<InvalidOperationException>(() => engine.Client.TerminateInstanceAsync(id));
        await Assert.ThrowsAsync<ArgumentException>(() => engine.Client.TerminateInstanceAsync("absent"));
    }

    [Theory]
    [InlineData(true, Terminated)]
    [InlineData(false, Running)]
    public async Task TerminationReachesChildrenIfRecursive(bool recursive, OrchestrationRuntimeStatus child)
    {
        await using var engine = new EngineHarness(Functions);
        var id = await engine.StartAsync("Family");
        await engine.Client.WaitForInstanceStartAsync($"{id}-child");

        await engine.Client.TerminateInstanceAsync(id, new TerminateInstanceOptions(Recursive: recursive));
        await engine.EndOfAsync(id);

        Assert.Equal(child, (await engine.UntilAsync($"{id}-child", found => found.RuntimeStatus == child)).RuntimeStatus);
    }

    [Fact]
    public async Task ATerminatedChildFailsItsParent()
    {
        await using var engine = new EngineHarness(Functions);
        var id = await engine.StartAsync("Family");
        await engine.Client.WaitForInstanceStartAsync($"{id}-child");

        await engine.Client.TerminateInstanceAsync($"{id}-child");

        var end = await engine.EndOfAsync(id);
        Assert.Equal(Failed, end.RuntimeStatus);
        Assert.Equal("waiting", end.ReadCustomStatusAs<Dictionary<string, string>>()!["step"]);
    }

    [Fact]
    public async Task ASuspendedInstanceStandsStillUntilItIsResumed()
    {
        await using var engine = new EngineHarness(Functions);
        var id = await engine.StartAsync("Steps");

        await engine.Client.SuspendInstanceAsync(id, "hold on");
        await engine.Client.RaiseEventAsync(id, "go", "kept");
        engine.Time.Advance(TimeSpan.FromHours(2));
        Assert.Equal(Suspended, (await engine.GetAsync(id)).RuntimeStatus);
        await Assert.ThrowsAsync<InvalidOperationException>(() => engine.Client.SuspendInstanceAsync(id));
        await engine.Client.ResumeInstanceAsync(id);

        Assert.Equal("kept", (await engine.EndOfAsync(id)).ReadOutputAs<string>());
        await Assert.ThrowsAsync<InvalidOperationException>(() => engine.Client.ResumeInstanceAsync(id));
    }

    [Fact]
    public async Task PurgingRemovesOnlyWhatHasEnded()
    {
        await using var engine = new EngineHarness(Functions);
        var running = await engine.StartAsync("Wait");
        var ended = await engine.StartAsync("Done");
        await engine.EndOfAsync(ended);

        Assert.Equal(0, (await engine.Client.PurgeInstanceAsync(running)).PurgedInstanceCount);
        Assert.Equal(0, (await engine.Client.PurgeInstanceAsync("absent")).PurgedInstanceCount);
        Assert.Equal(1, (await engine.Client.PurgeInstanceAsync(ended)).PurgedInstanceCount);

        Assert.Null(await engine.Client.GetInstanceAsync(ended));
        Assert.Equal([running], engine.Disk.Rows.Keys);
        Assert.Equal(ended, await engine.StartAsync("Done", id: ended));
    }

    [Fact]
    public async Task PurgingTakesChildrenAlongIfRecursive()
    {
        await using var engine = new EngineHarness(Functions);
        var id = await engine.StartAsync("Family");
        await engine.Client.WaitForInstanceStartAsync($"{id}-child");
        await engine.Client.RaiseEventAsync($"{id}-child", "go", "x");
        await engine.EndOfAsync(id);

        Assert.Equal(2, (await engine.Client.PurgeInstanceAsync(id, new PurgeInstanceOptions(Recursive: true))).PurgedInstanceCount);
        Assert.Empty(engine.Disk.Rows);
    }

    [Fact]
    public async Task PurgingByFilterTakesWhatMatches()
    {
        await using var engine = new EngineHarness(Functions);
        await engine.EndOfAsync(await engine.StartAsync("Done", id: "old"));
        engine.Time.Advance(TimeSpan.FromDays(1));
        var cut = engine.Time.GetUtcNow();
        await engine.EndOfAsync(await engine.StartAsync("Done", id: "new"));
        await engine.StartAsync("Wait", id: "running");

        Assert.Equal(1, (await engine.Client.PurgeAllInstancesAsync(new(CreatedTo: cut.AddSeconds(-1)))).PurgedInstanceCount);
        Assert.Equal(0, (await engine.Client.PurgeAllInstancesAsync(new(Statuses: [Failed]))).PurgedInstanceCount);
        Assert.Equal(1, (await engine.Client.PurgeAllInstancesAsync(new())).PurgedInstanceCount);
        Assert.Equal(["running"], engine.Disk.Rows.Keys);
    }

    [Fact]
    public async Task ListsEveryInstanceInPages()
    {
        await using var engine = new EngineHarness(Functions);
        foreach (var number in Enumerable.Range(10, 25))
        {
            await engine.StartAsync(number % 2 == 0 ? "Wait" : "Done", $"in {number}", $"a-{number}");
        }

        await engine.StartAsync("Wait", id: "b");
        var pages = new List<Page<OrchestrationMetadata>>();
        var query = new OrchestrationQuery(InstanceIdPrefix: "a-", PageSize: 10, FetchInputsAndOutputs: true);
        await foreach (var page in engine.Client.GetAllInstancesAsync(query).AsPages())
        {
            pages.Add(page);
        }

        Assert.Equal([10, 10, 5], pages.Select(page => page.Values.Count));
        Assert.Equal("in 10", pages[0].Values[0].ReadInputAs<string>());
        Assert.Equal(25, pages.SelectMany(page => page.Values).DistinctBy(found => found.InstanceId).Count());
        Assert.Equal(12, await CountAsync(engine.Client.GetAllInstancesAsync(new(Statuses: [Completed], InstanceIdPrefix: "a-"))));
        Assert.Equal(26, await CountAsync(engine.Client.GetAllInstancesAsync()));
    }

    [Fact]
    public async Task InputsAndOutputsAreReadOnlyIfAskedFor()
    {
        await using var engine = new EngineHarness(Functions);
        var id = await engine.StartAsync("Done", "text");
        await engine.EndOfAsync(id);

        var brief = await engine.Client.GetInstanceAsync(id);

        Assert.Null(brief!.SerializedInput);
        Assert.Throws<InvalidOperationException>(() => brief.ReadOutputAs<string>());
    }

    [Theory]
    [InlineData(null, false)]
    [InlineData("", true)]
    [InlineData("Completed", true)]
    [InlineData("Pending,Running,Suspended", false)]
    public async Task ARunningInstanceIsReplacedUnlessItsStatusRefuses(string? statuses, bool replaced)
    {
        await using var engine = new EngineHarness(Functions);
        await engine.StartAsync("Wait", id: "one");

        var start = StartAgainAsync(engine, statuses);

        if (replaced)
        {
            await start;
            Assert.Equal("again", (await engine.EndOfAsync("one")).ReadOutputAs<string>());
        }
        else
        {
            await Assert.ThrowsAsync<OrchestrationAlreadyExistsException>(() => start);
            Assert.Equal("Wait", (await engine.GetAsync("one")).Name);
        }
    }

    [Theory]
    [InlineData(null, true)]
    [InlineData("", true)]
    [InlineData("Completed", false)]
    [InlineData("pending,running,suspended", true)]
    [InlineData("Failed,Terminated,Pending,Running,Suspended", true)]
    public async Task AnEndedInstanceIsStartedAnewUnlessItsStatusRefuses(string? statuses, bool replaced)
    {
        await using var engine = new EngineHarness(Functions);
        await engine.EndOfAsync(await engine.StartAsync("Done", "first", "one"));

        var start = StartAgainAsync(engine, statuses);

        await (replaced ? start : Assert.ThrowsAsync<OrchestrationAlreadyExistsException>(() => start));
        Assert.Equal(replaced ? "again" : "first", (await engine.EndOfAsync("one")).ReadOutputAs<string>());
    }

    [Theory]
    [InlineData("Terminated")]
    [InlineData("Nonsense")]
    public async Task StatusesThatMakeNoSenseAreRefused(string statuses)
    {
        await using var engine = new EngineHarness(Functions);

        await Assert.ThrowsAsync<ArgumentException>(() => StartAgainAsync(engine, statuses));
    }

    [Theory]
    [InlineData("@entity")]
    [InlineData("a/b")]
    [InlineData("a#b")]
    [InlineData("a\u0001")]
    public async Task IdsThatTheOfficialHostRefusesAreRefused(string id)
    {
        await using var engine = new EngineHarness(Functions);

        await Assert.ThrowsAsync<ArgumentException>(() => engine.StartAsync("Done", id: id));
    }

    [Fact]
    public async Task AnUnknownOrchestratorIsRefused()
    {
        await using var engine = new EngineHarness(Functions);

        await Assert.ThrowsAsync<ArgumentException>(() => engine.StartAsync("Unknown"));
    }

    private static Task StartAgainAsync(EngineHarness engine, string? statuses) => engine.Client.ScheduleNewOrchestrationInstanceAsync(
        "Done", "again", new StartOrchestrationOptions("one")
        {
            DedupeStatuses = statuses?.Split(',', StringSplitOptions.RemoveEmptyEntries),
        });

    private static async Task<int> CountAsync(AsyncPageable<OrchestrationMetadata> all)
    {
        var count = 0;
        await foreach (var _ in all)
        {
            count++;
        }

        return count;
    }
}
