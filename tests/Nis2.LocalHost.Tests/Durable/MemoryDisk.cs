using System.Collections.Concurrent;
using Nis2.LocalHost.Durable.Storage;

namespace Nis2.LocalHost.Tests.Durable;

/// <summary>What outlives an engine: stored instances and the lease's holder.</summary>
internal sealed class MemoryDisk
{
    private long _versions;

    public ConcurrentDictionary<string, (StoredInstance Instance, string Version)> Rows { get; } = new();

    public object? Holder { get; set; }

    public string NextVersion() => Interlocked.Increment(ref _versions).ToString();
}
