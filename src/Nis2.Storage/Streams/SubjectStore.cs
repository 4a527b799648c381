using NodaTime;
using Nis2.Compliance.Obligations;
using Nis2.Compliance.Subjects;
using Nis2.Storage.Tables;

namespace Nis2.Storage.Streams;

/// <summary>Subjects as streams of events on one table.</summary>
/// <remarks>
/// Every member throws <see cref="StorageUnavailableException"/> when storage is away, and every one that needs a subject's state throws
/// <see cref="UnknownEventException"/> when a newer release wrote it.
/// </remarks>
public sealed class SubjectStore
{
    /// <summary>Events that one command may come to.</summary>
    public const int MaxEvents = 40;

    private readonly SubjectReader reader;
    private readonly SubjectWriter writer;
    private readonly SubjectEraser eraser;
    private readonly SubjectLists lists;

    public SubjectStore(ITable table, IPayloadStore payloads, ISaltSource salts)
    {
        reader = new SubjectReader(table, payloads);
        writer = new SubjectWriter(table, payloads, salts, reader);
        eraser = new SubjectEraser(table, payloads, reader, writer);
        lists = new SubjectLists(table, reader);
    }

    /// <returns>Null where there is no such subject.</returns>
    public async Task<Subject<TState>?> FindAsync<TState>(
        ISubjectKind<TState> kind, string organisation, SubjectId id, CancellationToken ct)
        where TState : class
    {
        var loaded = await reader.LoadAsync(kind, organisation, id, ct);
        return loaded.Row is null
            ? null
            : new Subject<TState>(id, loaded.Version, loaded.State, kind.NextStep(loaded.State), loaded.Row.UpdatedAt);
    }

    /// <summary>Decides on the present state and appends what comes of it, in one transaction.</summary>
    /// <param name="decide">Pure: it is asked again whenever another writer was faster.</param>
    /// <param name="checkRepeated">Look for the command's id in all events first: where the caller gave an idempotency key.</param>
    /// <param name="alongside">Further rows of the organisation's partition for the same transaction.</param>
    /// <exception cref="RowConflictException">One of <paramref name="alongside"/> met a row that is not as expected.</exception>
    public Task<AppendResult<TState>> AppendAsync<TState>(
        ISubjectKind<TState> kind,
        string organisation,
        SubjectId id,
        Command command,
        Func<TState, Decision> decide,
        CancellationToken ct,
        bool checkRepeated = false,
        IReadOnlyList<RowChange>? alongside = null)
        where TState : class =>
        writer.AppendAsync(kind, organisation, id, command, decide, checkRepeated, alongside ?? [], ct);

    /// <summary>The subject as it was recorded at the instant, without what was erased since; null where it did not exist yet.</summary>
    public async Task<Subject<TState>?> AsOfAsync<TState>(
        ISubjectKind<TState> kind, string organisation, SubjectId id, Instant at, CancellationToken ct)
        where TState : class
    {
        var events = (await reader.EventsAsync(organisation, id, 0, ct)).TakeWhile(stored => stored.At <= at).ToList();
        if (events.Count == 0)
            return null;
        var state = reader.Fold(kind, events);
        return new Subject<TState>(id, events[^1].Version, state, kind.NextStep(state), events[^1].At);
    }

    /// <param name="take">1 to 1000.</param>
    public Task<EventPage> HistoryAsync(
        ISubjectKind kind, string organisation, SubjectId id, int afterVersion, int take, CancellationToken ct) =>
        lists.HistoryAsync(kind, organisation, id, afterVersion, take, ct);

    /// <param name="take">1 to 1000.</param>
    /// <exception cref="InvalidContinuationException">The token is not of this list.</exception>
    public Task<HeadPage> ListAsync(
        string organisation, string kind, HeadFilter filter, int take, string? continuation, CancellationToken ct) =>
        lists.ListAsync(organisation, kind, filter, take, continuation, ct);

    /// <summary>
    /// Open obligations by due instant, those without one last; exercises and real ones are never in one list.
    /// </summary>
    /// <param name="from">Inclusive.</param>
    /// <param name="to">Exclusive.</param>
    /// <param name="kind">Of the subject; null for all.</param>
    /// <param name="take">1 to 1000.</param>
    /// <exception cref="InvalidContinuationException">The token is not of this list.</exception>
    public Task<DuePage> DueAsync(
        string organisation,
        Instant? from,
        Instant? to,
        bool exercise,
        string? kind,
        Force? force,
        int take,
        string? continuation,
        CancellationToken ct) => lists.DueAsync(organisation, from, to, exercise, kind, force, take, continuation, ct);

    /// <summary>Every subject whose next step lies at or before <paramref name="now"/>, longest overdue first.</summary>
    public IAsyncEnumerable<OverdueStep> OverdueStepsAsync(string organisation, Instant now, CancellationToken ct) =>
        lists.OverdueStepsAsync(organisation, now, ct);

    /// <summary>Subjects that an older release wrote last, or whose index rows are not complete: <see cref="RebuildAsync"/> them.</summary>
    public IAsyncEnumerable<SubjectId> OutdatedAsync(ISubjectKind kind, string organisation, CancellationToken ct) =>
        lists.OutdatedAsync(kind, organisation, ct);

    /// <summary>Brings snapshot, head and index rows to what this release makes of the events.</summary>
    public Task<Rebuilt> RebuildAsync<TState>(ISubjectKind<TState> kind, string organisation, SubjectId id, CancellationToken ct)
        where TState : class => writer.RebuildAsync(kind, organisation, id, ct);

    /// <returns>Null where there is no such subject.</returns>
    public async Task<Verification?> VerifyAsync(ISubjectKind kind, string organisation, SubjectId id, CancellationToken ct)
    {
        ArgumentOutOfRangeException.ThrowIfNotEqual(id.Kind, kind.Name);
        return await lists.VerifyAsync(organisation, id, ct);
    }

    /// <inheritdoc cref="VerifyAsync(ISubjectKind, string, SubjectId, CancellationToken)"/>
    public Task<Verification?> VerifyAsync(string organisation, SubjectId id, CancellationToken ct) =>
        lists.VerifyAsync(organisation, id, ct);

    /// <summary>All events with what their hashes cover, of whatever kind; empty where there is no such subject.</summary>
    public async Task<IReadOnlyList<ChainedEvent>> ChainAsync(string organisation, SubjectId id, CancellationToken ct) =>
        [.. (await reader.EventsAsync(organisation, id, 0, ct)).Select(ChainedEvent.Of)];

    /// <summary>Erases what events carry besides facts, and says so in the stream.</summary>
    /// <param name="versions">Of the events; null for all that the subject has now.</param>
    /// <param name="reason">Without personal data: it stays.</param>
    public Task<AppendResult<TState>> EraseAsync<TState>(
        ISubjectKind<TState> kind,
        string organisation,
        SubjectId id,
        Command command,
        IReadOnlyCollection<int>? versions,
        string reason,
        CancellationToken ct)
        where TState : class => eraser.EraseAsync(kind, organisation, id, command, versions, reason, ct);

    /// <summary>Removes what interrupted erasures left in storage.</summary>
    /// <returns>How many erasures were finished.</returns>
    public Task<int> FinishErasuresAsync(string organisation, CancellationToken ct) => eraser.FinishAsync(organisation, ct);
}
