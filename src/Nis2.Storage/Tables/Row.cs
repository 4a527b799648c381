using System.Collections.Frozen;

namespace Nis2.Storage.Tables;

/// <param name="Columns">Strings, numbers (int, long, double), booleans, bytes and instants (DateTimeOffset); nulls are not kept.</param>
public sealed record Row(string Partition, string Key, string ETag, IReadOnlyDictionary<string, object?> Columns)
{
    public static IReadOnlyDictionary<string, object?> NoColumns { get; } = FrozenDictionary<string, object?>.Empty;

    public string Text(string column) =>
        Find(column) ?? throw new InvalidDataException($"Row '{Key}' has no column '{column}'.");

    public string? Find(string column) => Columns.GetValueOrDefault(column) as string;

    public int Number(string column) =>
        Columns.GetValueOrDefault(column) is int number
            ? number
            : throw new InvalidDataException($"Row '{Key}' has no number in column '{column}'.");

    public bool Flag(string column) => Columns.GetValueOrDefault(column) is true;
}
