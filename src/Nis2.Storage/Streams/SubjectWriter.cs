using System.Text;
using Nis2.Compliance.Subjects;
using Nis2.Storage.Tables;

namespace Nis2.Storage.Streams;

/// <summary>Appends under competition and with answers that get lost.</summary>
internal sealed class SubjectWriter(ITable table, IPayloadStore payloads, ISaltSource salts, SubjectReader reader)
{
    private const int MaxAttempts = 24;
    private const int MaxUnanswered = 2;

    public async Task<AppendResult<TState>> AppendAsync<TState>(
        ISubjectKind<TState> kind,
        string organisation,
        SubjectId id,
        Command command,
        Func<TState, Decision> decide,
        bool checkRepeated,
        IReadOnlyList<RowChange> alongside,
        CancellationToken ct)
        where TState : class
    {
        int? searchAfter = checkRepeated ? 0 : null;
        var unanswered = 0;
        for (var attempt = 0; attempt < MaxAttempts; attempt++)
        {
            var loaded = await reader.LoadAsync(kind, organisation, id, ct);
            if (command.ExpectedVersion < loaded.Version)
                searchAfter = Math.Min(searchAfter ?? int.MaxValue, command.ExpectedVersion.Value);
            if (await FindRepeatedAsync(kind, organisation, id, command, loaded, searchAfter, ct) is { } repeated)
                return repeated;
            if (command.ExpectedVersion is { } expected && expected != loaded.Version)
                return new AppendResult<TState>.VersionMismatch(loaded.Version);
            var decision = decide(loaded.State);
            if (decision is Decision.Refused refused)
                return new AppendResult<TState>.Refused(refused.Why);
            var events = ((Decision.Accepted)decision).Events;
            if (events.Count == 0)
                return new AppendResult<TState>.Done(Present(kind, id, loaded), [], false, false);
            if (events.Count > SubjectStore.MaxEvents)
                throw new ArgumentException($"A command came to {events.Count} events; {SubjectStore.MaxEvents} fit.", nameof(decide));

            var plan = Planner(kind, organisation, id).Plan(loaded, command, events, alongside);
            try
            {
                await SubmitAsync(organisation, plan.Payloads, plan.Changes, ct);
                return await CompleteAsync(kind, organisation, id, loaded, plan, ct);
            }
            catch (RowConflictException conflict) when (conflict.Index < plan.Changes.Count - alongside.Count)
            {
                searchAfter = loaded.Version;
            }
            catch (StorageUnavailableException) when (++unanswered <= MaxUnanswered)
            {
                searchAfter = loaded.Version;
            }
        }

        throw new StorageUnavailableException($"'{id}' is written to by too many at once.");
    }

    public async Task<Rebuilt> RebuildAsync<TState>(ISubjectKind<TState> kind, string organisation, SubjectId id, CancellationToken ct)
        where TState : class
    {
        var result = new Rebuilt(false, false);
        for (var attempt = 0; attempt < MaxAttempts; attempt++)
        {
            var loaded = await reader.LoadAsync(kind, organisation, id, ct);
            if (loaded.Row is null)
                return result;
            var planner = Planner(kind, organisation, id);
            var standing = planner.Restate(loaded);
            const int snapshotAndHead = 2;
            if (standing is { Complete: true, Changes.Count: snapshotAndHead } && loaded.Row.Fold == kind.FoldVersion
                && await HeadStandsAsync(kind, organisation, id, ct))
                return result;
            try
            {
                await SubmitAsync(organisation, planner.Payloads, standing.Changes, ct);
                result = new Rebuilt(true, result.NextStepChanged || standing.NextStepChanged);
                if (standing.Complete)
                    return result;
            }
            catch (RowConflictException)
            {
                // Another writer was here in between: look again at what it left.
            }
        }

        throw new StorageUnavailableException($"'{id}' is written to by too many at once.");
    }

    public AppendPlanner<TState> Planner<TState>(ISubjectKind<TState> kind, string organisation, SubjectId id)
        where TState : class => new(kind, reader.Catalogue(kind), organisation, id, salts);

    public async Task SubmitAsync(
        string organisation, IReadOnlyList<(string Name, string Text)> large, IReadOnlyList<RowChange> changes, CancellationToken ct)
    {
        foreach (var (name, text) in large)
            await payloads.PutAsync(name, Encoding.UTF8.GetBytes(text), ct);
        while (true)
        {
            try
            {
                await table.SubmitAsync(TableKey.Encode(organisation), changes, ct);
                return;
            }
            catch (RowConflictException gone) when (IsIndexDelete(changes, gone.Index))
            {
                // A row that a restore or a person removed is gone as it should be, and must not block its subject.
                changes = [.. changes.Where((_, index) => index != gone.Index)];
            }
        }
    }

    public async Task<AppendResult<TState>> CompleteAsync<TState>(
        ISubjectKind<TState> kind, string organisation, SubjectId id, Loaded<TState> before, AppendPlan<TState> plan, CancellationToken ct)
        where TState : class
    {
        try
        {
            if (!plan.Complete)
                await RebuildAsync(kind, organisation, id, ct);
            if (before.Row?.StateBlob is { } replaced && plan.Payloads.All(payload => payload.Name != replaced))
                await payloads.DeleteAsync(replaced, ct);
        }
        catch (StorageUnavailableException)
        {
            // The append stands. The head says that index rows are missing; an old snapshot goes with the next erasure.
        }

        return new AppendResult<TState>.Done(plan.Subject, plan.Recorded, plan.NextStepChanged, false, plan.Outbox);
    }

    public async Task<AppendResult<TState>?> FindRepeatedAsync<TState>(
        ISubjectKind<TState> kind,
        string organisation,
        SubjectId id,
        Command command,
        Loaded<TState> loaded,
        int? searchAfter,
        CancellationToken ct)
        where TState : class
    {
        if (searchAfter is not { } after || after >= loaded.Version)
            return null;
        var own = (await reader.EventsAsync(organisation, id, after, ct)).Where(stored => stored.CommandId == command.Id).ToList();
        if (own.Count == 0)
            return null;
        // Whether that attempt had changed the next step is not known any more: a needless look does no harm.
        return new AppendResult<TState>.Done(Present(kind, id, loaded), [.. reader.Read(kind, own)], true, true);
    }

    private static bool IsIndexDelete(IReadOnlyList<RowChange> changes, int index) =>
        index >= 0 && changes[index] is RowChange.Delete && RowKeys.IsIndex(changes[index].Key);

    private static Subject<TState> Present<TState>(ISubjectKind<TState> kind, SubjectId id, Loaded<TState> loaded)
        where TState : class => new(id, loaded.Version, loaded.State, kind.NextStep(loaded.State), loaded.Row?.UpdatedAt);

    private async Task<bool> HeadStandsAsync(ISubjectKind kind, string organisation, SubjectId id, CancellationToken ct) =>
        await table.FindAsync(TableKey.Encode(organisation), RowKeys.Head(id), ct) is { } head
        && head.Number(HeadRow.Fold) == kind.FoldVersion;
}
