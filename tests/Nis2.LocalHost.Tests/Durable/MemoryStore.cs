using Nis2.LocalHost.Durable;
using Nis2.LocalHost.Durable.Storage;

namespace Nis2.LocalHost.Tests.Durable;

/// <summary>One engine's way to the disk. Operations are counted, and may fail or kill the engine before or after they are done.</summary>
internal sealed class MemoryStore(MemoryDisk disk, Func<int, Fault>? faults = null) : IInstanceStore, IHubLease
{
    private readonly TaskCompletionSource _crashed = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int _operations;

    public int Operations => _operations;

    /// <value>Completes when a fault has killed the engine; nothing it does counts any more.</value>
    public Task Crashed => _crashed.Task;

    public TimeSpan Duration => TimeSpan.FromDays(120);

    public void Crash()
    {
        lock (disk)
        {
            _crashed.TrySetResult();
            disk.Holder = disk.Holder == this ? null : disk.Holder;
        }
    }

    public async IAsyncEnumerable<(StoredInstance Instance, string Version)> LoadAsync(
        [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellation)
    {
        var rows = await OperateAsync(() => disk.Rows.Values.ToList());
        foreach (var row in rows)
        {
            yield return row;
        }
    }

    public Task<(string Stamp, string Version)?> FindAsync(string instanceId, CancellationToken cancellation) =>
        OperateAsync<(string, string)?>(() =>
            disk.Rows.TryGetValue(instanceId, out var row) ? (row.Instance.Stamp, row.Version) : null);

    public Task<string> WriteAsync(StoredInstance instance, string? version, CancellationToken cancellation) => OperateAsync(() =>
    {
        Require(instance.InstanceId, version);
        var next = disk.NextVersion();
        disk.Rows[instance.InstanceId] = (instance, next);
        return next;
    });

    public Task DeleteAsync(string instanceId, string version, CancellationToken cancellation) => OperateAsync(() =>
    {
        if (disk.Rows.ContainsKey(instanceId))
        {
            Require(instanceId, version);
        }

        return disk.Rows.TryRemove(instanceId, out _);
    });

    public Task<bool> TryAcquireAsync(CancellationToken cancellation)
    {
        lock (disk)
        {
            Live();
            disk.Holder ??= this;
            return Task.FromResult(disk.Holder == this);
        }
    }

    public Task<bool> RenewAsync(CancellationToken cancellation)
    {
        Live();
        return Task.FromResult(disk.Holder == this);
    }

    public Task ReleaseAsync(CancellationToken cancellation)
    {
        lock (disk)
        {
            disk.Holder = disk.Holder == this ? null : disk.Holder;
        }

        return Task.CompletedTask;
    }

    private async Task<T> OperateAsync<T>(Func<T> operation)
    {
        // As with a real store, the answer comes later and on another thread.
        await Task.Yield();
        lock (disk)
        {
            Live();
            var fault = faults?.Invoke(Interlocked.Increment(ref _operations)) ?? CountOnly();
            ThrowOn(fault, Fault.FailBefore, Fault.CrashBefore);
            var result = operation();
            ThrowOn(fault, Fault.FailAfter, Fault.CrashAfter);
            return result;
        }
    }

    private Fault CountOnly()
    {
        Interlocked.Increment(ref _operations);
        return Fault.None;
    }

    private void Require(string instanceId, string? version)
    {
        var stored = disk.Rows.TryGetValue(instanceId, out var row) ? row.Version : null;
        if (stored != version)
        {
            throw new VersionConflictException(instanceId);
        }
    }

    private void Live()
    {
        if (Crashed.IsCompleted)
        {
            throw new HubLostException("This engine is dead.");
        }
    }

    private void ThrowOn(Fault fault, Fault fail, Fault crash)
    {
        if (fault == crash)
        {
            Crash();
        }

        if (fault == fail || fault == crash)
        {
            throw new IOException($"Injected: {fault}.");
        }
    }
}
