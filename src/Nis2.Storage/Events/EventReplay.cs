using NodaTime;
using Nis2.Compliance.Subjects;
using Nis2.Storage.Streams;
using Nis2.Storage.Tables;

namespace Nis2.Storage.Events;

/// <summary>
/// Reads what was published again, from the streams. A reader goes in rounds. The first takes every stream from its beginning, each
/// further one only what subjects that changed have new. A round ends <see cref="Settling"/> before the instant at which it began, so that
/// an event whose transaction ends later than the instant that it carries is in no round that is over already.
/// </summary>
/// <remarks>
/// As long as every event is stored within <see cref="Settling"/> of its instant, before or after it, by the reader's clock: a reader that
/// goes on from each answer's cursor gets every event once, and those of one subject by version, without a gap; a cursor within a round
/// gives the same whenever it is used. Subjects follow each other in no order of time.
/// </remarks>
public sealed class EventReplay(ITable table)
{
    /// <summary>Longer than a request lives and clocks differ.</summary>
    public static readonly Duration Settling = Duration.FromMinutes(5);

    // Two events of a stream may stand in it the wrong way round by their instants, but not by more than this.
    private static readonly Duration Disorder = Settling * 2;

    // Heads, and one for the news of each changed subject.
    private const int MaxReads = 12;
    private const int FirstLookBack = 32;

    /// <param name="after">Of the answer before; null for all from the beginning.</param>
    /// <param name="take">1 to 1000.</param>
    /// <exception cref="InvalidContinuationException"><paramref name="after"/> is not from here.</exception>
    /// <exception cref="StorageUnavailableException"/>
    public Task<ReplayPage> ReadAsync(string organisation, string? after, int take, Instant now, CancellationToken ct)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(take, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(take, ITable.MaxPage);
        var cursor = ReplayCursor.Read(after);
        if (cursor.Until is null)
        {
            if (now - Settling <= cursor.Since)
                return Task.FromResult(new ReplayPage([], cursor.Write(), CaughtUp: true));
            cursor = cursor with { Until = now - Settling };
        }

        return cursor.Since is null ? FirstRoundAsync(organisation, cursor, take, ct) : LaterRoundAsync(organisation, cursor, take, ct);
    }

    private async Task<ReplayPage> FirstRoundAsync(string organisation, ReplayCursor cursor, int take, CancellationToken ct)
    {
        var partition = TableKey.Encode(organisation);
        var range = RowKeys.AllEvents;
        var from = cursor.Subject is { } at ? RowKeys.Event(at, cursor.Version) : range.FromInclusive;
        var page = await table.RangeAsync(partition, from, range.ToExclusive, take, null, ct);
        var settled = new List<(SubjectId Subject, Row Row)>();
        foreach (var row in page.Rows)
        {
            var subject = RowKeys.SubjectOfEvent(row.Key);
            if (cursor.Subject == subject && cursor.Version == ReplayCursor.End)
                continue;
            var isSettled = EventRow.AtOf(row) < cursor.Until;
            cursor = cursor with
            {
                Subject = subject,
                Version = isSettled ? row.Number(nameof(StoredEvent.Version)) + 1 : ReplayCursor.End,
            };
            if (isSettled)
                settled.Add((subject, row));
        }

        var exercises = await ExercisesAsync(partition, settled, ct);
        var events = settled.Select(one => Write(organisation, one.Subject, exercises[one.Subject], one.Row)).ToList();
        return Page(events, cursor, over: page.Continuation is null);
    }

    private async Task<ReplayPage> LaterRoundAsync(string organisation, ReplayCursor cursor, int take, CancellationToken ct)
    {
        var partition = TableKey.Encode(organisation);
        var events = new List<ReadOnlyMemory<byte>>();
        var reads = 0;
        while (reads < MaxReads)
        {
            var heads = await table.RangeAsync(partition, NextHead(cursor), RowKeys.AllHeads.ToExclusive, null, null, ct);
            reads++;
            foreach (var head in heads.Rows.Select(HeadRow.Read))
            {
                if (head.UpdatedAt >= cursor.Since - Disorder)
                {
                    if (reads >= MaxReads || events.Count == take)
                        return Page(events, cursor, over: false);
                    var (news, count) = await NewsAsync(partition, head, cursor, ct);
                    reads += count;
                    var some = news.Take(take - events.Count).ToList();
                    events.AddRange(some.Select(row => Write(organisation, head.Id, head.Summary.Exercise, row)));
                    if (some.Count < news.Count)
                        return Page(events, At(cursor, head.Id, news[some.Count].Number(nameof(StoredEvent.Version))), over: false);
                }

                cursor = At(cursor, head.Id, ReplayCursor.End);
            }

            if (heads.Continuation is null)
                return Page(events, cursor, over: true);
        }

        return Page(events, cursor, over: false);
    }

    /// <summary>
    /// The subject's events from the first that the rounds before left out to the first that this one leaves out, and the reads it took.
    /// </summary>
    private async Task<(IReadOnlyList<Row> Rows, int Reads)> NewsAsync(
        string partition, Head head, ReplayCursor cursor, CancellationToken ct)
    {
        bool IsNew(Row row) => EventRow.AtOf(row) < cursor.Until;

        if (cursor.Subject == head.Id)
        {
            var rest = await RowsAsync(partition, head.Id, cursor.Version, ct);
            return ([.. rest.TakeWhile(IsNew)], 1);
        }

        for (var (back, reads) = (FirstLookBack, 1); ; (back, reads) = (back * 4, reads + 1))
        {
            var first = Math.Max(1, head.Version - back + 1);
            var rows = await RowsAsync(partition, head.Id, first, ct);

            // What lies before one that is older by so much is older than Since too.
            if (first == 1 || rows.Exists(row => EventRow.AtOf(row) < cursor.Since - Disorder))
                return ([.. rows.SkipWhile(row => EventRow.AtOf(row) < cursor.Since).TakeWhile(IsNew)], reads);
        }
    }

    private async Task<List<Row>> RowsAsync(string partition, SubjectId subject, int from, CancellationToken ct)
    {
        var rows = new List<Row>();
        await foreach (var row in table.EnumerateAsync(partition, RowKeys.EventsAfter(subject, from - 1), ct))
            rows.Add(row);
        return rows;
    }

    private async Task<Dictionary<SubjectId, bool>> ExercisesAsync(
        string partition, List<(SubjectId Subject, Row Row)> events, CancellationToken ct)
    {
        var exercises = new Dictionary<SubjectId, bool>();
        if (events.Count == 0)
            return exercises;
        var heads = new KeyRange(RowKeys.Head(events[0].Subject), After(RowKeys.Head(events[^1].Subject)));
        await foreach (var row in table.EnumerateAsync(partition, heads, ct))
            exercises[HeadRow.Id(row)] = row.Flag(nameof(SubjectSummary.Exercise));
        return exercises;
    }

    private static ReadOnlyMemory<byte> Write(string organisation, SubjectId subject, bool exercise, Row row) =>
        CloudEvents.Write(organisation, subject, exercise, EventRow.ReadOutgoing(row));

    private static ReplayPage Page(IReadOnlyList<ReadOnlyMemory<byte>> events, ReplayCursor cursor, bool over) =>
        new(events, (over ? new ReplayCursor(cursor.Until) : cursor).Write(), over);

    private static ReplayCursor At(ReplayCursor cursor, SubjectId subject, int version) =>
        cursor with { Subject = subject, Version = version };

    private static string NextHead(ReplayCursor cursor) => cursor.Subject switch
    {
        null => RowKeys.AllHeads.FromInclusive,
        { } passed when cursor.Version == ReplayCursor.End => After(RowKeys.Head(passed)),
        { } subject => RowKeys.Head(subject),
    };

    // No key of another subject lies between a key and the same with this behind it.
    private static string After(string key) => key + "!";
}
