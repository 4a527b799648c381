using Microsoft.DurableTask.Client;

namespace Nis2.LocalHost.Durable;

/// <summary>Clients that wait for an instance to reach some state.</summary>
internal sealed class Watchers
{
    private readonly Lock _gate = new();
    private readonly Dictionary<string, List<Watcher>> _watchers = [];
    private Exception? _closed;

    public async Task<OrchestrationMetadata> WaitAsync(
        string instanceId,
        Func<OrchestrationMetadata, bool> reached,
        Func<OrchestrationMetadata?> current,
        CancellationToken cancellation)
    {
        var watcher = new Watcher(reached, new(TaskCreationOptions.RunContinuationsAsynchronously));
        lock (_gate)
        {
            if (_closed is not null)
            {
                throw _closed;
            }

            (_watchers.TryGetValue(instanceId, out var list) ? list : _watchers[instanceId] = []).Add(watcher);
        }

        Notify(instanceId, current());
        try
        {
            return await watcher.Source.Task.WaitAsync(cancellation);
        }
        finally
        {
            Remove(instanceId, watcher);
        }
    }

    public void Notify(string instanceId, OrchestrationMetadata? now)
    {
        if (now is null)
        {
            return;
        }

        List<Watcher> reached = [];
        lock (_gate)
        {
            if (_watchers.TryGetValue(instanceId, out var list))
            {
                reached.AddRange(list.Where(watcher => watcher.Reached(now)));
            }
        }

        reached.ForEach(watcher => watcher.Source.TrySetResult(now));
    }

    public void Close(Exception reason)
    {
        lock (_gate)
        {
            _closed = reason;
            foreach (var watcher in _watchers.Values.SelectMany(list => list))
            {
                watcher.Source.TrySetException(reason);
            }
        }
    }

    private void Remove(string instanceId, Watcher watcher)
    {
        lock (_gate)
        {
            if (_watchers.TryGetValue(instanceId, out var list) && list.Remove(watcher) && list.Count == 0)
            {
                _watchers.Remove(instanceId);
            }
        }
    }

    private sealed record Watcher(Func<OrchestrationMetadata, bool> Reached, TaskCompletionSource<OrchestrationMetadata> Source);
}
