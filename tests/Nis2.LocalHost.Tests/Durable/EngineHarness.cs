using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Nis2.LocalHost.Durable;

namespace Nis2.LocalHost.Tests.Durable;

/// <summary>An engine over a disk in memory and a clock that moves only when nothing else can happen.</summary>
internal sealed class EngineHarness : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);
    private readonly DurableEngine _engine;

    public EngineHarness(
        TestFunctions functions,
        MemoryDisk? disk = null,
        ManualTime? time = null,
        Func<int, Fault>? faults = null,
        ILoggerFactory? loggers = null)
    {
        Disk = disk ?? new();
        Time = time ?? new();
        Store = new(Disk, faults);
        var options = new DurableEngineOptions { HubName = "Test", ConnectionString = string.Empty };
        _engine = new(functions.Build(), options, Store, Store, Time, loggers ?? NullLoggerFactory.Instance);
        _engine.StartAsync(default);
    }

    public MemoryDisk Disk { get; }

    public ManualTime Time { get; }

    public MemoryStore Store { get; }

    public DurableTaskClient Client => _engine.Client;

    public Task<string> StartAsync(TaskName name, object? input = null, string? id = null) =>
        Client.ScheduleNewOrchestrationInstanceAsync(name, input, new StartOrchestrationOptions(id)).WaitAsync(Patience);

    public async Task<OrchestrationMetadata> GetAsync(string id) => (await Client.GetInstanceAsync(id, true))!;

    /// <summary>Waits for the end without moving the clock.</summary>
    public Task<OrchestrationMetadata> EndOfAsync(string id) => Client.WaitForInstanceCompletionAsync(id, true).WaitAsync(Patience);

    /// <summary>Waits for the end, letting virtual time pass from timer to timer.</summary>
    public Task<OrchestrationMetadata> RunToEndAsync(string id) => PassTimeUntilAsync(Client.WaitForInstanceCompletionAsync(id, true));

    public async Task<OrchestrationMetadata> RunAsync(TaskName name, object? input = null) =>
        await RunToEndAsync(await StartAsync(name, input));

    public async Task<T> PassTimeUntilAsync<T>(Task<T> task)
    {
        using var bound = new CancellationTokenSource(Patience);
        while (!task.IsCompleted && !bound.IsCancellationRequested)
        {
            await Task.WhenAny(task, Task.Delay(2, CancellationToken.None));
            Time.AdvanceToNext();
        }

        return await task.WaitAsync(TimeSpan.FromSeconds(1));
    }

    public async Task<OrchestrationMetadata> UntilAsync(string id, Func<OrchestrationMetadata, bool> reached)
    {
        using var bound = new CancellationTokenSource(Patience);
        while (true)
        {
            if (await Client.GetInstanceAsync(id, true, bound.Token) is { } found && reached(found))
            {
                return found;
            }

            await Task.Delay(2, bound.Token);
        }
    }

    /// <summary>As a kill does it: nothing is stored or released any more.</summary>
    public async Task KillAsync()
    {
        Store.Crash();
        await _engine.StopAsync(default).WaitAsync(Patience);
    }

    public async ValueTask DisposeAsync() => await _engine.StopAsync(default).WaitAsync(Patience);
}
