using System.Collections.Concurrent;

namespace Nis2.Storage.Tables;

public sealed class StorageMeasurement : IDisposable
{
    private readonly ConcurrentDictionary<string, int> byOperation = new(StringComparer.Ordinal);
    private readonly StorageMeasurement? outer;
    private readonly Action<StorageMeasurement?> leave;

    internal StorageMeasurement(StorageMeasurement? outer, Action<StorageMeasurement?> leave) => (this.outer, this.leave) = (outer, leave);

    public int Count => byOperation.Values.Sum();

    /// <summary>Keys such as <c>table.find</c>, <c>table.transaction</c>, <c>blob.put</c>, <c>queue.send</c>.</summary>
    public IReadOnlyDictionary<string, int> ByOperation => byOperation;

    public void Dispose() => leave(outer);

    internal void Add(string operation)
    {
        byOperation.AddOrUpdate(operation, 1, (_, count) => count + 1);
        outer?.Add(operation);
    }
}
