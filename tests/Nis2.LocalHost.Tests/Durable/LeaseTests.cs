using Microsoft.DurableTask.Client;

namespace Nis2.LocalHost.Tests.Durable;

public sealed class LeaseTests
{
    private static readonly TestFunctions Functions = new TestFunctions()
        .Orchestrator("Wait", async context => await context.WaitForExternalEvent<string>("go"));

    [Fact]
    public async Task ASecondEngineWaitsUntilTheFirstHasStopped()
    {
        var first = new EngineHarness(Functions);
        var id = await first.StartAsync("Wait");
        await using var second = new EngineHarness(Functions, first.Disk, first.Time);
        var found = second.Client.GetInstanceAsync(id);

        first.Time.Advance(TimeSpan.FromMinutes(1));
        Assert.False(found.IsCompleted);
        await first.DisposeAsync();

        Assert.Equal(OrchestrationRuntimeStatus.Running, (await second.PassTimeUntilAsync(found))!.RuntimeStatus);
    }

    [Fact]
    public async Task AnEngineThatLostTheHubLeavesItAlone()
    {
        await using var first = new EngineHarness(Functions);
        var id = await first.StartAsync("Wait");
        first.Disk.Holder = null;
        await using var second = new EngineHarness(Functions, first.Disk, first.Time);
        await second.Client.RaiseEventAsync(id, "other");

        // The first engine does not know yet; its write meets the second one's version.
        await Assert.ThrowsAsync<Nis2.LocalHost.Durable.HubLostException>(() => first.Client.RaiseEventAsync(id, "go", "late"));

        Assert.Equal(OrchestrationRuntimeStatus.Running, (await second.GetAsync(id)).RuntimeStatus);
        await second.Client.RaiseEventAsync(id, "go", "in time");
        Assert.Equal("in time", (await second.EndOfAsync(id)).ReadOutputAs<string>());
    }

    [Fact]
    public async Task AClientHearsThatStorageIsAwayAndNothingIsLost()
    {
        var away = false;
        await using var engine = new EngineHarness(Functions, faults: _ => Volatile.Read(ref away) ? Fault.FailBefore : Fault.None);
        var id = await engine.StartAsync("Wait");
        Volatile.Write(ref away, true);

        await Assert.ThrowsAsync<IOException>(() => engine.Client.RaiseEventAsync(id, "go", "tried"));
        Volatile.Write(ref away, false);

        Assert.Equal("tried", (await engine.RunToEndAsync(id)).ReadOutputAs<string>());
    }

    [Fact]
    public async Task AStoppedEngineAnswersThatItStopped()
    {
        var engine = new EngineHarness(Functions);
        var id = await engine.StartAsync("Wait");
        var waiting = engine.Client.WaitForInstanceCompletionAsync(id);
        await engine.DisposeAsync();

        await Assert.ThrowsAsync<Nis2.LocalHost.Durable.HubLostException>(() => waiting);
        await Assert.ThrowsAsync<Nis2.LocalHost.Durable.HubLostException>(() => engine.Client.RaiseEventAsync(id, "go"));
    }
}
