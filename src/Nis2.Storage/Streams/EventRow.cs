using NodaTime;
using NodaTime.Text;
using Nis2.Storage.Events;
using Nis2.Storage.Tables;

namespace Nis2.Storage.Streams;

/// <summary>The columns of an <c>e!</c> row.</summary>
internal static class EventRow
{
    private const string FactsBlob = nameof(FactsBlob);
    private const string ErasableBlob = nameof(ErasableBlob);
    private const string Facts = nameof(Facts);
    private const string Type = nameof(Type);
    private const string SchemaVersion = nameof(SchemaVersion);
    private const string At = nameof(At);
    private const string Erasable = nameof(Erasable);
    private const string Salt = nameof(Salt);
    private const string ErasableHash = nameof(ErasableHash);

    public static Dictionary<string, object?> Columns(StoredEvent stored, string? factsBlob, string? erasableBlob) => new()
    {
        [nameof(StoredEvent.Version)] = stored.Version,
        [Type] = stored.Type,
        [SchemaVersion] = stored.SchemaVersion,
        [At] = InstantPattern.ExtendedIso.Format(stored.At),
        [nameof(StoredEvent.By)] = stored.By,
        [nameof(StoredEvent.CommandId)] = stored.CommandId,
        [Facts] = factsBlob is null ? stored.Facts : null,
        [FactsBlob] = factsBlob,
        [Erasable] = erasableBlob is null ? stored.Erasable?.Text : null,
        [ErasableBlob] = erasableBlob,
        [Salt] = stored.Erasable?.Salt,
        [ErasableHash] = stored.Erasable?.Hash,
        [nameof(StoredEvent.Previous)] = stored.Previous,
        [nameof(StoredEvent.Hash)] = stored.Hash,
    };

    public static Dictionary<string, object?> WithoutErasable(Row row) => row.Columns
        .Where(column => column.Key is not (Erasable or ErasableBlob or Salt))
        .ToDictionary(column => column.Key, column => column.Value);

    /// <summary>False where they lie in a blob.</summary>
    public static bool HoldsFacts(Dictionary<string, object?> columns) => columns[Facts] is not null;

    public static Instant AtOf(Row row) => InstantPattern.ExtendedIso.Parse(row.Text(At)).Value;

    public static bool HoldsErasable(Row row) => row.Columns.ContainsKey(Salt);

    /// <summary>Without a look into blobs: what is too large for the row is too large to travel.</summary>
    public static OutgoingEvent ReadOutgoing(Row row) => new(
        row.Number(nameof(StoredEvent.Version)),
        InstantPattern.ExtendedIso.Parse(row.Text(At)).Value,
        row.Text(Type),
        row.Number(SchemaVersion),
        row.Find(Facts));

    public static async Task<StoredEvent> ReadAsync(Row row, Func<string, Task<string?>> fetch)
    {
        var facts = row.Find(FactsBlob) is { } factsBlob
            ? await fetch(factsBlob) ?? throw new InvalidDataException($"The facts of '{row.Key}' are gone.")
            : row.Text(Facts);
        var erasable = row.Find(ErasableBlob) is { } erasableBlob ? await fetch(erasableBlob) : row.Find(Erasable);
        return new StoredEvent(
            row.Number(nameof(StoredEvent.Version)),
            row.Text(Type),
            row.Number(SchemaVersion),
            InstantPattern.ExtendedIso.Parse(row.Text(At)).Value,
            row.Text(nameof(StoredEvent.By)),
            row.Text(nameof(StoredEvent.CommandId)),
            facts,
            row.Find(ErasableHash) is { } hash ? new ErasablePart(hash, erasable, row.Columns.GetValueOrDefault(Salt) as byte[]) : null,
            row.Text(nameof(StoredEvent.Previous)),
            row.Text(nameof(StoredEvent.Hash)));
    }
}
