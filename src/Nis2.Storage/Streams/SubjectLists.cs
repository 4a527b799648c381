using System.Runtime.CompilerServices;
using NodaTime;
using Nis2.Compliance.Obligations;
using Nis2.Compliance.Subjects;
using Nis2.Storage.Tables;

namespace Nis2.Storage.Streams;

/// <summary>Lists over heads, index rows and events.</summary>
internal sealed class SubjectLists(ITable table, SubjectReader reader)
{
    // A filter that matches little must not make one request read everything.
    private const int MaxScanned = 3000;

    public async Task<HeadPage> ListAsync(
        string organisation, string kind, HeadFilter filter, int take, string? continuation, CancellationToken ct)
    {
        var (rows, next) = await ScanAsync(
            organisation, RowKeys.Heads(kind), take, continuation, HeadRow.Read, head => filter.Matches(head.Summary), ct);
        return new HeadPage(rows, next);
    }

    public async Task<DuePage> DueAsync(
        string organisation,
        Instant? from,
        Instant? to,
        bool exercise,
        string? kind,
        Force? force,
        int take,
        string? continuation,
        CancellationToken ct)
    {
        var (rows, next) = await ScanAsync(
            organisation,
            RowKeys.DueBetween(from, to),
            take,
            continuation,
            DueRow.Read,
            due => due.Obligation.Exercise == exercise
                && (kind is null || due.Subject.Kind == kind)
                && (force is null || due.Obligation.Force == force),
            ct);
        return new DuePage(rows, next);
    }

    public async IAsyncEnumerable<OverdueStep> OverdueStepsAsync(
        string organisation, Instant now, [EnumeratorCancellation] CancellationToken ct)
    {
        var range = RowKeys.AllSteps with { ToExclusive = KeyRange.Following($"n!{TableKey.Instant(now)}") };
        await foreach (var row in table.EnumerateAsync(TableKey.Encode(organisation), range, ct))
            yield return StepRow.Read(row);
    }

    public async IAsyncEnumerable<SubjectId> OutdatedAsync(
        ISubjectKind kind, string organisation, [EnumeratorCancellation] CancellationToken ct)
    {
        await foreach (var row in table.EnumerateAsync(TableKey.Encode(organisation), RowKeys.Heads(kind.Name), ct))
        {
            if (row.Number(HeadRow.Fold) < kind.FoldVersion)
                yield return HeadRow.Id(row);
        }
    }

    public async Task<EventPage> HistoryAsync(
        ISubjectKind kind, string organisation, SubjectId id, int afterVersion, int take, CancellationToken ct)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(afterVersion);
        var page = await table.RangeAsync(
            TableKey.Encode(organisation), RowKeys.Event(id, afterVersion + 1), RowKeys.EventsAfter(id, 0).ToExclusive, take, null, ct);
        var events = new List<HistoryEvent>(page.Rows.Count);
        foreach (var row in page.Rows)
        {
            var stored = await reader.ReadAsync(row, ct);
            events.Add(new HistoryEvent(
                stored.ToRecorded(Facts(kind, stored)),
                stored.Type,
                stored.SchemaVersion,
                stored.Hash,
                stored.Erasable is { Salt: null }));
        }

        return new EventPage(events, page.Continuation is null ? null : events[^1].Recorded.Version);
    }

    public async Task<Verification?> VerifyAsync(string organisation, SubjectId id, CancellationToken ct)
    {
        if (await table.FindAsync(TableKey.Encode(organisation), RowKeys.Snapshot(id), ct) is not { } row)
            return null;
        var snapshot = Snapshot.Read(row);
        return await reader.VerifyAsync(organisation, id, snapshot.Version, snapshot.Tip, ct);
    }

    private SubjectEvent Facts(ISubjectKind kind, StoredEvent stored)
    {
        try
        {
            return reader.Catalogue(kind).Read(stored.ToFacts());
        }
        catch (UnknownEventException)
        {
            return new UnknownEvent(stored.Type, stored.SchemaVersion, stored.ToFacts().Facts);
        }
    }

    private async Task<(IReadOnlyList<T> Items, string? Next)> ScanAsync<T>(
        string organisation, KeyRange range, int take, string? token, Func<Row, T> read, Func<T, bool> wanted, CancellationToken ct)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(take, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(take, ITable.MaxPage);
        var continuation = Continuation.Read(token, range);
        var items = new List<T>();
        for (var scanned = 0; scanned < MaxScanned;)
        {
            var page = await table.RangeAsync(
                TableKey.Encode(organisation), range.FromInclusive, range.ToExclusive, take, continuation, ct);
            foreach (var row in page.Rows)
            {
                continuation = row.Key;
                if (read(row) is var item && wanted(item))
                    items.Add(item);
                if (items.Count == take)
                    return (items, row.Key == page.Rows[^1].Key && page.Continuation is null ? null : Continuation.Write(continuation));
            }

            if (page.Continuation is null)
                return (items, null);
            scanned += page.Rows.Count;
        }

        return (items, Continuation.Write(continuation));
    }
}
