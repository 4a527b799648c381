using System.Runtime.CompilerServices;
using NodaTime;
using Nis2.Storage.Streams;
using Nis2.Storage.Tables;

namespace Nis2.Storage.Directory;

/// <summary>Webhook deliveries: kept before they are understood, once each, until their retention ends.</summary>
/// <remarks>Every member throws <see cref="StorageUnavailableException"/> when storage is away.</remarks>
public sealed class DeliveryLog(ITable registry, IDeliveryBodies bodies)
{
    private const int InlineBody = 48 * 1024;
    private const int MaxAttempts = 8;
    private const int MostLookedAt = 1_000;

    /// <returns>False where the delivery had come before.</returns>
    public async Task<bool> ReceiveAsync(string organisation, Delivery delivery, CancellationToken ct)
    {
        var inline = delivery.Body.Length <= InlineBody;
        if (!inline)
            await bodies.PutAsync(organisation, delivery.Source, delivery.Id, delivery.Body, ct);
        var reference = new DeliveryReference(delivery.Source, delivery.Id, delivery.ReceivedAt);
        var columns = DeliveryRows.Columns(delivery with { State = DeliveryState.Received }, inline ? delivery.Body.ToArray() : null);
        try
        {
            await registry.SubmitAsync(
                TableKey.Encode(organisation),
                [
                    new RowChange.Insert(DeliveryRows.Key(delivery.Source, delivery.Id), columns),
                    Index(DeliveryRows.Pending, reference),
                    Index(DeliveryRows.ByAge, reference),
                ],
                ct);
            return true;
        }
        catch (RowConflictException)
        {
            return false;
        }
    }

    public async Task<Delivery?> FindAsync(string organisation, string source, string deliveryId, CancellationToken ct) =>
        await registry.FindAsync(TableKey.Encode(organisation), DeliveryRows.Key(source, deliveryId), ct) is { } row
            ? await ReadAsync(organisation, row, ct)
            : null;

    /// <summary>Notes what became of a delivery; may be said again, and changed.</summary>
    /// <returns>False where there is no such delivery (any more).</returns>
    public async Task<bool> ResolveAsync(
        string organisation,
        string source,
        string deliveryId,
        DeliveryState state,
        string? outcome,
        CancellationToken ct,
        string? rules = null)
    {
        for (var attempt = 0; attempt < MaxAttempts; attempt++)
        {
            if (await registry.FindAsync(TableKey.Encode(organisation), DeliveryRows.Key(source, deliveryId), ct) is not { } row)
                return false;
            var columns = row.Columns.ToDictionary();
            columns[nameof(Delivery.State)] = state.ToString();
            columns[nameof(Delivery.Outcome)] = outcome;
            columns[nameof(Delivery.Rules)] = rules;
            var before = Enum.Parse<DeliveryState>(row.Text(nameof(Delivery.State)));
            try
            {
                await registry.SubmitAsync(
                    TableKey.Encode(organisation),
                    [new RowChange.Replace(row.Key, row.ETag, columns), .. Move(DeliveryRows.ReadReference(row) with { Outcome = outcome }, before, state)],
                    ct);
                return true;
            }
            catch (RowConflictException)
            {
                // Someone else noted something: look again.
            }
        }

        throw new StorageUnavailableException($"Delivery '{deliveryId}' is written to by too many at once.");
    }

    /// <summary>Deliveries that nobody looked into yet, oldest first.</summary>
    public IAsyncEnumerable<DeliveryReference> PendingAsync(string organisation, Instant receivedBefore, CancellationToken ct) =>
        IndexAsync(organisation, DeliveryRows.Before(DeliveryRows.Pending, receivedBefore), ct);

    /// <summary>Deliveries that wait for a person, oldest first.</summary>
    public IAsyncEnumerable<DeliveryReference> UnmappedAsync(string organisation, Instant receivedBefore, CancellationToken ct) =>
        IndexAsync(organisation, DeliveryRows.Before(DeliveryRows.Unmapped, receivedBefore), ct);

    /// <summary>A page of one of the lists, oldest first.</summary>
    /// <param name="source">Null for all.</param>
    /// <exception cref="InvalidContinuationException">The token is not of this list.</exception>
    public async Task<DeliveryPage> PageAsync(
        string organisation, DeliveryList list, string? source, int take, string? continuation, CancellationToken ct)
    {
        var range = DeliveryRows.All(IndexOf(list));
        if (Continuation.Read(continuation, range) is { } after)
            range = range with { FromInclusive = KeyRange.Following(after + "!") };
        var (items, looked, last) = (new List<DeliveryReference>(), 0, (string?)null);
        await foreach (var row in registry.EnumerateAsync(TableKey.Encode(organisation), range, ct))
        {
            if (items.Count == take || looked++ == MostLookedAt)
                return new DeliveryPage(items, Continuation.Write(last));
            last = row.Key;
            var reference = DeliveryRows.ReadReference(row);
            if (source is null || source == reference.Source)
                items.Add(reference);
        }

        return new DeliveryPage(items, null);
    }

    /// <summary>Deletes deliveries whose retention has ended, whatever became of them.</summary>
    public async Task<int> PurgeAsync(string organisation, Instant receivedBefore, CancellationToken ct)
    {
        var purged = 0;
        await foreach (var reference in IndexAsync(organisation, DeliveryRows.Before(DeliveryRows.ByAge, receivedBefore), ct))
        {
            await bodies.DeleteAsync(organisation, reference.Source, reference.Id, ct);
            foreach (var key in KeysOf(reference))
                await registry.DeleteIfExistsAsync(TableKey.Encode(organisation), key, ct);
            purged++;
        }

        return purged;
    }

    private async Task<Delivery> ReadAsync(string organisation, Row row, CancellationToken ct)
    {
        var (source, id, _, _) = DeliveryRows.ReadReference(row);
        var body = DeliveryRows.InlineBody(row) ?? await bodies.FindAsync(organisation, source, id, ct)
            ?? throw new InvalidDataException($"The body of delivery '{id}' is gone.");
        return DeliveryRows.Read(row, body);
    }

    private async IAsyncEnumerable<DeliveryReference> IndexAsync(
        string organisation, KeyRange range, [EnumeratorCancellation] CancellationToken ct)
    {
        await foreach (var row in registry.EnumerateAsync(TableKey.Encode(organisation), range, ct))
            yield return DeliveryRows.ReadReference(row);
    }

    private static RowChange.Upsert Index(char index, DeliveryReference reference) =>
        new(DeliveryRows.IndexKey(index, reference), DeliveryRows.Columns(reference));

    private static IEnumerable<RowChange> Move(DeliveryReference reference, DeliveryState before, DeliveryState after)
    {
        if (before != after && IndexOf(before) is { } left)
            yield return new RowChange.Delete(DeliveryRows.IndexKey(left, reference));
        if (IndexOf(after) is { } entered)
            yield return Index(entered, reference);
    }

    private static char IndexOf(DeliveryList list) => list switch
    {
        DeliveryList.Unmapped => DeliveryRows.Unmapped,
        DeliveryList.Received => DeliveryRows.Pending,
        _ => DeliveryRows.ByAge,
    };

    private static char? IndexOf(DeliveryState state) => state switch
    {
        DeliveryState.Received => DeliveryRows.Pending,
        DeliveryState.Unmapped => DeliveryRows.Unmapped,
        _ => null,
    };

    // The row by age goes last: a purge that was broken off finds the rest by it.
    private static IEnumerable<string> KeysOf(DeliveryReference reference) =>
    [
        DeliveryRows.IndexKey(DeliveryRows.Pending, reference),
        DeliveryRows.IndexKey(DeliveryRows.Unmapped, reference),
        DeliveryRows.Key(reference.Source, reference.Id),
        DeliveryRows.IndexKey(DeliveryRows.ByAge, reference),
    ];
}
