using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;
using Microsoft.Extensions.Logging.Abstractions;
using Nis2.LocalHost.Durable;
using Nis2.LocalHost.Tests.Hosting;

namespace Nis2.LocalHost.Tests.Durable;

/// <summary>The engine as the app gets it: over real storage and the real clock.</summary>
public sealed class AzuriteEngineTests
{
    private readonly DurableEngineOptions _options = new()
    {
        HubName = TestStorage.NewName("Hub"),
        ConnectionString = TestStorage.ConnectionString,
    };

    [Fact]
    public async Task RunsAndGoesOnAfterARestart()
    {
        var engine = await StartAsync();
        var id = await engine.Client.ScheduleNewOrchestrationInstanceAsync("Clock", 0);
        await engine.Client.RaiseEventAsync(id, "finish", new string('x', 400_000));
        await engine.StopAsync(default);

        engine = await StartAsync();
        using var bound = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        var end = await engine.Client.WaitForInstanceCompletionAsync(id, true, bound.Token);
        await engine.StopAsync(default);

        Assert.Equal(400_005, end.ReadOutputAs<int>());
    }

    private async Task<DurableEngine> StartAsync()
    {
        var functions = new TestFunctions()
            .Activity<int>("Add", n => n + 1)
            .Orchestrator("Clock", async context =>
            {
                var n = await context.CallActivityAsync<int>("Add", context.GetInput<int>());
                await context.CreateTimer(TimeSpan.FromMilliseconds(20), CancellationToken.None);
                if (n < 5)
                {
                    context.ContinueAsNew(n);
                    return 0;
                }

                return n + (await context.WaitForExternalEvent<string>("finish")).Length;
            });
        var engine = new DurableEngine(functions.Build(), _options, TimeProvider.System, NullLoggerFactory.Instance);
        await engine.StartAsync(default);
        return engine;
    }
}
