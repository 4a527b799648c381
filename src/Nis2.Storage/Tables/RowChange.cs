namespace Nis2.Storage.Tables;

public abstract record RowChange(string Key)
{
    /// <summary>Conflicts where the row exists.</summary>
    public sealed record Insert(string Key, IReadOnlyDictionary<string, object?> Columns) : RowChange(Key);

    /// <summary>All columns anew; conflicts where the row is gone or has another ETag.</summary>
    public sealed record Replace(string Key, string ETag, IReadOnlyDictionary<string, object?> Columns) : RowChange(Key);

    /// <summary>All columns anew, whether the row exists or not.</summary>
    public sealed record Upsert(string Key, IReadOnlyDictionary<string, object?> Columns) : RowChange(Key);

    /// <summary>Conflicts where the row is gone, or has another ETag than the one given.</summary>
    /// <param name="ETag">Null: whatever it holds.</param>
    public sealed record Delete(string Key, string? ETag = null) : RowChange(Key);
}
