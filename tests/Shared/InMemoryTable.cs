using Nis2.Storage.Tables;

namespace Nis2.Tests.Shared;

/// <summary>
/// Table Storage's semantics in memory: entity-group transactions, ETags, ordinal key order, size limits. The hooks throw what a test wants
/// to go wrong: before a call (nothing happened) or after it (it happened, and nobody was told). Everything completes synchronously.
/// </summary>
public sealed class InMemoryTable : ITable
{
    private readonly Lock gate = new();
    private readonly SortedDictionary<(string Partition, string Key), Row> rows = new(KeyOrder.Instance);
    private int calls;
    private int etags;

    public Action<TableCall>? Before { get; set; }

    public Action<TableCall>? After { get; set; }

    public int Calls => calls;

    public IReadOnlyList<Row> Rows
    {
        get
        {
            lock (gate)
                return [.. rows.Values];
        }
    }

    public Task<Row?> FindAsync(string partition, string row, CancellationToken ct) =>
        Call("find", partition, [row], () => rows.GetValueOrDefault((partition, row)), ct);

    public Task<RowPage> RangeAsync(
        string partition, string fromInclusive, string toExclusive, int? take, string? continuation, CancellationToken ct)
    {
        if (take is < 1 or > ITable.MaxPage)
            throw new ArgumentOutOfRangeException(nameof(take));
        return Call("range", partition, [fromInclusive, toExclusive], () =>
        {
            var matching = rows.Values
                .Where(row => row.Partition == partition
                    && string.CompareOrdinal(row.Key, fromInclusive) >= 0
                    && string.CompareOrdinal(row.Key, toExclusive) < 0
                    && (continuation is null || string.CompareOrdinal(row.Key, continuation) > 0))
                .Take((take ?? ITable.MaxPage) + 1)
                .ToList();
            var more = matching.Count > (take ?? ITable.MaxPage);
            if (more)
                matching.RemoveAt(matching.Count - 1);
            return new RowPage(matching, more ? matching[^1].Key : null);
        }, ct);
    }

    public Task SubmitAsync(string partition, IReadOnlyList<RowChange> changes, CancellationToken ct)
    {
        TableLimits.Check(partition, changes);
        return Call(changes.Count == 1 ? "write" : "transaction", partition, [.. changes.Select(change => change.Key)], () =>
        {
            for (var i = 0; i < changes.Count; i++)
                Check(partition, changes[i], i);
            foreach (var change in changes)
                Apply(partition, change);
            return true;
        }, ct);
    }

    private Task<T> Call<T>(string operation, string partition, IReadOnlyList<string> keys, Func<T> body, CancellationToken ct)
    {
        try
        {
            ct.ThrowIfCancellationRequested();
            StorageMeter.Count($"table.{operation}");
            var call = new TableCall(Interlocked.Increment(ref calls), operation, partition, keys);
            Before?.Invoke(call);
            T result;
            lock (gate)
                result = body();
            After?.Invoke(call);
            return Task.FromResult(result);
        }
        catch (Exception failure)
        {
            return Task.FromException<T>(failure);
        }
    }

    private void Check(string partition, RowChange change, int index)
    {
        var present = rows.GetValueOrDefault((partition, change.Key));
        int? status = change switch
        {
            RowChange.Insert when present is not null => 409,
            RowChange.Replace or RowChange.Delete when present is null => 404,
            RowChange.Replace replace when present!.ETag != replace.ETag => 412,
            RowChange.Delete { ETag: { } expected } when present!.ETag != expected => 412,
            _ => null,
        };
        if (status is { } conflict)
            throw new RowConflictException(index, conflict);
    }

    private void Apply(string partition, RowChange change)
    {
        var columns = change switch
        {
            RowChange.Insert insert => insert.Columns,
            RowChange.Replace replace => replace.Columns,
            RowChange.Upsert upsert => upsert.Columns,
            _ => null,
        };
        if (columns is null)
            rows.Remove((partition, change.Key));
        else
            rows[(partition, change.Key)] = new Row(partition, change.Key, $"W/\"{++etags}\"", TableLimits.Copy(columns));
    }

    private sealed class KeyOrder : IComparer<(string Partition, string Key)>
    {
        public static KeyOrder Instance { get; } = new();

        public int Compare((string Partition, string Key) left, (string Partition, string Key) right) =>
            string.CompareOrdinal(left.Partition, right.Partition) is not 0 and var partitions
                ? partitions
                : string.CompareOrdinal(left.Key, right.Key);
    }
}
