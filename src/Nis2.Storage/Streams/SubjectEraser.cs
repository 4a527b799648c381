using Nis2.Compliance.Subjects;
using Nis2.Storage.Tables;

namespace Nis2.Storage.Streams;

/// <summary>
/// Erases in two steps: one transaction appends the erasure, from which on no fold sees the erased parts, and notes that their traces are
/// still to be removed; then they are removed, which may be broken off and finished at any time.
/// </summary>
internal sealed class SubjectEraser(ITable table, IPayloadStore payloads, SubjectReader reader, SubjectWriter writer)
{
    private const int MaxAttempts = 24;

    // Rows of the largest events stay within what one transaction carries.
    private const int MostTogether = 50;

    public async Task<AppendResult<TState>> EraseAsync<TState>(
        ISubjectKind<TState> kind,
        string organisation,
        SubjectId id,
        Command command,
        IReadOnlyCollection<int>? versions,
        string reason,
        CancellationToken ct)
        where TState : class
    {
        for (var attempt = 0; attempt < MaxAttempts; attempt++)
        {
            var loaded = await reader.LoadAsync(kind, organisation, id, ct);
            if (await writer.FindRepeatedAsync(kind, organisation, id, command, loaded, 0, ct) is { } repeated)
                return await FinishedAsync(organisation, id, repeated, ct);
            if (command.ExpectedVersion is { } expected && expected != loaded.Version)
                return new AppendResult<TState>.VersionMismatch(loaded.Version);
            if (Refuse(loaded.Version, versions) is { } refusal)
                return new AppendResult<TState>.Refused(refusal);

            var events = (await reader.EventsAsync(organisation, id, 0, ct)).TakeWhile(stored => stored.Version <= loaded.Version).ToList();
            var erased = events
                .Where(stored => stored.Erasable?.Salt is not null && (versions is null || versions.Contains(stored.Version)))
                .Select(stored => stored.Version).ToHashSet();
            if (erased.Count == 0)
            {
                var unchanged = new Subject<TState>(id, loaded.Version, loaded.State, kind.NextStep(loaded.State), loaded.Row!.UpdatedAt);
                return await FinishedAsync(organisation, id, new AppendResult<TState>.Done(unchanged, [], false, false), ct);
            }

            var state = reader.Fold(kind, events.Select(stored => erased.Contains(stored.Version) ? stored.Erase() : stored));
            var note = new RowChange.Insert(RowKeys.Erasure(id, loaded.Version + 1), Row.NoColumns);
            var plan = writer.Planner(kind, organisation, id)
                .Plan(loaded, command, [new ErasedEvent([.. erased.Order()], reason)], [note], state);
            try
            {
                await writer.SubmitAsync(organisation, plan.Payloads, plan.Changes, ct);
                return await FinishedAsync(organisation, id, await writer.CompleteAsync(kind, organisation, id, loaded, plan, ct), ct);
            }
            catch (RowConflictException)
            {
                // Another writer was faster; there may be more to erase now.
            }
        }

        throw new StorageUnavailableException($"'{id}' is written to by too many at once.");
    }

    /// <summary>Finishes what was broken off anywhere in the organisation.</summary>
    public async Task<int> FinishAsync(string organisation, CancellationToken ct)
    {
        var finished = 0;
        await foreach (var note in table.EnumerateAsync(TableKey.Encode(organisation), RowKeys.AllErasures, ct))
        {
            await RemoveAsync(organisation, note, ct);
            finished++;
        }

        return finished;
    }

    private async Task<AppendResult<TState>> FinishedAsync<TState>(
        string organisation, SubjectId id, AppendResult<TState> result, CancellationToken ct)
        where TState : class
    {
        await foreach (var note in table.EnumerateAsync(TableKey.Encode(organisation), RowKeys.ErasuresOf(id), ct))
            await RemoveAsync(organisation, note, ct);
        return result;
    }

    private async Task RemoveAsync(string organisation, Row note, CancellationToken ct)
    {
        var parts = note.Key.Split('!');
        var (id, version) = (RowKeys.Subject(parts[1]), int.Parse(parts[2], System.Globalization.NumberStyles.None, null));
        var partition = TableKey.Encode(organisation);
        if (await table.FindAsync(partition, RowKeys.Event(id, version), ct) is not { } erasure)
            throw new InvalidDataException($"'{note.Key}' belongs to no event.");
        var erased = Erasures.Versions((await reader.ReadAsync(erasure, ct)).Facts).ToHashSet();
        var rows = new List<Row>();
        await foreach (var row in table.EnumerateAsync(partition, RowKeys.EventsAfter(id, 0), ct))
        {
            if (EventRow.HoldsErasable(row) && erased.Contains(row.Number(nameof(StoredEvent.Version))))
                rows.Add(row);
        }

        foreach (var together in rows.Chunk(MostTogether))
            await RemoveFromRowsAsync(partition, together, ct);
        await RemovePayloadsAsync(organisation, id, PayloadNames.Erasable, erased.Contains, ct);
        // Snapshots hold what their events said; those of later versions were folded without it.
        await RemovePayloadsAsync(organisation, id, PayloadNames.Snapshot, of => of < version, ct);
        await table.DeleteIfExistsAsync(partition, note.Key, ct);
    }

    private async Task RemoveFromRowsAsync(string partition, IReadOnlyList<Row> rows, CancellationToken ct)
    {
        try
        {
            await table.SubmitAsync(
                partition, [.. rows.Select(row => new RowChange.Replace(row.Key, row.ETag, EventRow.WithoutErasable(row)))], ct);
        }
        catch (RowConflictException)
        {
            // Another erasure was at some of them: what it left is removed one by one.
            foreach (var row in rows)
                await RemoveFromRowAsync(partition, row.Key, ct);
        }
    }

    private async Task RemoveFromRowAsync(string partition, string key, CancellationToken ct)
    {
        if (await table.FindAsync(partition, key, ct) is not { } row || !EventRow.HoldsErasable(row))
            return;
        try
        {
            await table.SubmitAsync(partition, [new RowChange.Replace(key, row.ETag, EventRow.WithoutErasable(row))], ct);
        }
        catch (RowConflictException)
        {
            // Only another erasure ever rewrites an event row.
        }
    }

    private async Task RemovePayloadsAsync(string organisation, SubjectId id, string what, Func<int, bool> of, CancellationToken ct)
    {
        await foreach (var name in payloads.ListAsync(PayloadNames.Folder(organisation, id, what), ct))
        {
            if (of(PayloadNames.VersionOf(name)))
                await payloads.DeleteAsync(name, ct);
        }
    }

    private static Refusal? Refuse(int present, IReadOnlyCollection<int>? versions) => versions switch
    {
        _ when present == 0 => new Refusal(RefusalKind.NotFound, "subject-not-found", "There is no such subject."),
        not null when versions.Any(version => version < 1 || version > present) =>
            new Refusal(RefusalKind.Invalid, "version-unknown", $"The stream holds the versions 1 to {present}.", "versions"),
        _ => null,
    };
}
