using System.Collections.Concurrent;
using System.Text.Json;
using Microsoft.DurableTask.Client;
using Microsoft.Extensions.Logging;
using Nis2.LocalHost.Durable.Execution;
using Nis2.LocalHost.Durable.Instances;
using Nis2.LocalHost.Durable.Storage;

namespace Nis2.LocalHost.Durable;

/// <summary>A task hub while this engine holds its lease: every instance in memory, every change written through.</summary>
internal sealed class Hub
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);
    private readonly ConcurrentDictionary<string, Instance> _instances = new();
    private readonly CancellationTokenSource _stopping = new();
    private readonly CancellationTokenSource _closing = new();
    private readonly TaskCompletionSource _lost = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly ConcurrentDictionary<Task, bool> _running = new();
    private readonly SemaphoreSlim _turns;
    private readonly IInstanceStore _store;
    private readonly TimeProvider _time;

    public Hub(
        DurableFunctions functions, DurableEngineOptions options, IInstanceStore store, TimeProvider time, ILoggerFactory loggers)
    {
        _store = store;
        _time = time;
        _turns = new(options.MaxConcurrentOrchestrators);
        Replays = new(functions, options.Converter, loggers);
        var logger = loggers.CreateLogger<Hub>();
        Store = new(store, time, logger);
        Activities = new(Replays, options.MaxConcurrentActivities, logger, _closing.Token);
        Alarms = new(time, id => Post(id, new Wake()));
    }

    public ReplayServices Replays { get; }

    public SafeStore Store { get; }

    public ActivityRunner Activities { get; }

    public DueTimes Alarms { get; }

    public Watchers Watchers { get; } = new();

    public DateTimeOffset Now => _time.GetUtcNow();

    /// <value>Ends writes that are still tried.</value>
    public CancellationToken Stopping => _stopping.Token;

    /// <value>Faulted once this engine must not go on with the hub.</value>
    public Task Lost => _lost.Task;

    public IEnumerable<Instance> Instances => _instances.Values;

    public async Task LoadAsync(CancellationToken cancellation)
    {
        await foreach (var (stored, version) in _store.LoadAsync(cancellation))
        {
            _instances[stored.InstanceId] = new(this, stored.InstanceId, Parse(stored), version);
        }

        foreach (var instance in _instances.Values.Where(instance => instance.IsUnfinished))
        {
            instance.TryPost(new(new Wake()));
        }
    }

    private static InstanceDocument Parse(StoredInstance stored)
    {
        try
        {
            return InstanceDocument.Parse(stored.Json);
        }
        catch (Exception exception) when (exception is JsonException or NotSupportedException)
        {
            throw new InvalidDataException($"The document of instance {stored.InstanceId} cannot be read.", exception);
        }
    }

    public OrchestrationMetadata? Find(string instanceId) =>
        _instances.TryGetValue(instanceId, out var instance) ? instance.Stored : null;

    public Envelope Post(string instanceId, Message message, Sender? sender = null)
    {
        var envelope = new Envelope(message, sender);
        while (true)
        {
            if (_closing.IsCancellationRequested)
            {
                envelope.Refuse(new HubLostException("The durable engine has stopped."));
                return envelope;
            }

            if (_instances.GetOrAdd(instanceId, id => new(this, id)).TryPost(envelope))
            {
                return envelope;
            }
        }
    }

    public void Forget(Instance instance) => _instances.TryRemove(new(instance.Id, instance));

    /// <summary>Runs work of the hub; its failure is the hub's.</summary>
    public void Run(Func<Task> work)
    {
        var task = Task.Run(async () =>
        {
            try
            {
                await work();
            }
            catch (Exception exception)
            {
                Fail(exception);
            }
        });
        _running.TryAdd(task, true);
        task.ContinueWith(done => _running.TryRemove(done, out _), TaskScheduler.Default);
    }

    public async Task TurnAsync(Func<Task> turn)
    {
        await _turns.WaitAsync(Stopping);
        try
        {
            await turn();
        }
        finally
        {
            _turns.Release();
        }
    }

    /// <summary>Nothing more is processed here.</summary>
    public void Fail(Exception exception)
    {
        _lost.TrySetException(exception);
        _closing.Cancel();
        _stopping.Cancel();
    }

    /// <summary>Lets running turns write what they have; activities that go on are cancelled and run again by the next engine.</summary>
    public async Task StopAsync()
    {
        _closing.Cancel();
        Alarms.Dispose();
        var reason = new HubLostException("The durable engine has stopped.");
        Watchers.Close(reason);
        foreach (var instance in _instances.Values)
        {
            instance.Close(reason);
        }

        try
        {
            await Task.WhenAll(_running.Keys).WaitAsync(Patience);
        }
        catch (TimeoutException)
        {
            _stopping.Cancel();
        }
    }
}
