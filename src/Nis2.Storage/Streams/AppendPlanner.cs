using System.Text.Json;
using Nis2.Compliance.Subjects;
using Nis2.Storage.Events;
using Nis2.Storage.Tables;

namespace Nis2.Storage.Streams;

/// <summary>Works out an append; pure but for the salts.</summary>
internal sealed class AppendPlanner<TState>(
    ISubjectKind<TState> kind, EventCatalogue catalogue, string organisation, SubjectId id, ISaltSource salts)
    where TState : class
{
    // A transaction holds 4 MiB as sent, and JSON inside JSON may grow sixfold.
    private const int InlineBudget = 256 * 1024;
    private const int InlineState = 256 * 1024;
    private const int InlinePayload = 32 * 1024;

    private readonly List<(string Name, string Text)> payloads = [];
    private int inline;

    /// <param name="fold">Given where the new state is no continuation of the loaded one: after an erasure.</param>
    public AppendPlan<TState> Plan(
        Loaded<TState> before, Command command, IReadOnlyList<SubjectEvent> events, IReadOnlyList<RowChange> alongside, TState? fold = null)
    {
        var stored = new List<StoredEvent>();
        var outgoing = new List<OutgoingEvent>();
        var rows = new List<RowChange>();
        foreach (var facts in events)
        {
            var next = Store(before.Version + stored.Count + 1, command, facts, stored.Count == 0 ? before.Tip : stored[^1].Hash);
            var columns = Row(next);
            stored.Add(next);
            outgoing.Add(OutgoingEvent.From(next, EventRow.HoldsFacts(columns)));
            rows.Add(new RowChange.Insert(RowKeys.Event(id, next.Version), columns));
        }

        var recorded = stored.Zip(events, (row, facts) => row.ToRecorded(facts)).ToList();
        var state = fold ?? SubjectReader.Apply(kind, before.State, recorded);
        var summary = kind.Summarise(state);
        var notices = fold is null ? kind.Notices(state, recorded) : [];
        var outbox = new OutboxEntry(
            RowKeys.Outbox(id, stored[0].Version), id, summary.Exercise, command.At, outgoing, notices);
        rows.Add(new RowChange.Insert(outbox.Key, OutboxRow.Columns(outbox)));

        var standing = Standing(before.Row, stored[^1], state, summary, rows.Count + alongside.Count);
        rows.AddRange(standing.Changes);
        rows.AddRange(alongside);
        var subject = new Subject<TState>(id, stored[^1].Version, state, standing.Step, command.At);
        return new AppendPlan<TState>(subject, recorded, payloads, rows, outbox, standing.NextStepChanged, standing.Complete);
    }

    /// <summary>Head, snapshot and index rows as this release writes them, without a new event.</summary>
    public StandingRows Restate(Loaded<TState> current) =>
        Standing(current.Row!, current.Version, current.Tip, current.Row!.UpdatedAt, current.State, kind.Summarise(current.State), 0);

    public IReadOnlyList<(string Name, string Text)> Payloads => payloads;

    private StandingRows Standing(Snapshot? before, StoredEvent last, TState state, SubjectSummary summary, int otherRows) =>
        Standing(before, last.Version, last.Hash, last.At, state, summary, otherRows);

    private StandingRows Standing(
        Snapshot? before, int version, string tip, NodaTime.Instant at, TState state, SubjectSummary summary, int otherRows)
    {
        var indexes = Indexes.Of(kind, id, state, summary.Title);
        const int headSnapshotAndSteps = 4;
        var changes = indexes.Changes(id, before, ITable.MaxChanges - otherRows - headSnapshotAndSteps);
        var json = JsonSerializer.Serialize(state, DomainJson.Options);
        var blob = json.Length > InlineState ? Payload(PayloadNames.Snapshot, version, ChainHash.OfText(json), json) : null;
        var snapshot = new Snapshot(
            version,
            kind.FoldVersion,
            tip,
            at,
            indexes.StepKey,
            indexes.Step?.What,
            changes.Due,
            blob is null ? json : null,
            blob,
            string.Empty);
        var head = HeadRow.Columns(
            new Head(id, version, summary, at, indexes.Step), changes.Complete ? kind.FoldVersion : 0, tip);
        var key = RowKeys.Snapshot(id);
        return new StandingRows(
            [
                before is null
                    ? new RowChange.Insert(key, snapshot.Columns())
                    : new RowChange.Replace(key, before.ETag, snapshot.Columns()),
                new RowChange.Upsert(RowKeys.Head(id), head),
                .. changes.Rows,
            ],
            indexes.Step,
            indexes.StepKey != before?.StepKey || indexes.Step?.What != before?.StepWhat,
            changes.Complete);
    }

    private StoredEvent Store(int version, Command command, SubjectEvent facts, string previous)
    {
        var written = catalogue.Write(facts);
        var erasable = written.Erasable is { Count: > 0 } part ? Erasable(part.ToJsonString(DomainJson.Options)) : null;
        var stored = new StoredEvent(
            version,
            written.Type,
            written.SchemaVersion,
            command.At,
            command.By,
            command.Id,
            written.Facts.ToJsonString(DomainJson.Options),
            erasable,
            previous,
            string.Empty);
        return stored with { Hash = ChainHash.Of(organisation, id, stored) };
    }

    private ErasablePart Erasable(string text)
    {
        var salt = salts.Next();
        return new ErasablePart(ChainHash.OfErasable(salt, text), text, salt);
    }

    private Dictionary<string, object?> Row(StoredEvent stored) => EventRow.Columns(
        stored,
        Fits(stored.Facts) ? null : Payload(PayloadNames.Facts, stored.Version, ChainHash.OfText(stored.Facts), stored.Facts),
        stored.Erasable is not { Text: { } text } part || Fits(text)
            ? null
            : Payload(PayloadNames.Erasable, stored.Version, part.Hash, text));

    private bool Fits(string text)
    {
        if (text.Length > InlinePayload || inline + text.Length > InlineBudget)
            return false;
        inline += text.Length;
        return true;
    }

    private string Payload(string what, int version, string hash, string text)
    {
        var name = PayloadNames.Of(organisation, id, what, version, hash);
        payloads.Add((name, text));
        return name;
    }
}
