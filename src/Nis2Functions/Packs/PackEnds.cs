using Nis2.Compliance.Packs;
using Nis2.Compliance.Subjects;
using Nis2.Storage.Packs;
using Nis2.Storage.Streams;
using Nis2Functions.Clocks;
using Nis2Functions.Hosting;

namespace Nis2Functions.Packs;

/// <summary>How a pack ends: built, given up, expired.</summary>
public sealed class PackEnds(
    SubjectStore store, PackStore packs, PackKind kind, Publisher publisher, StepTaker<PackState> steps, Ids ids, TimeProvider time)
{
    private const string Process = "audit-pack";

    public Task BuiltAsync(SubjectClock clock, PackFile archive, IReadOnlyList<PackPart> parts, CancellationToken cancellation) =>
        EndAsync(clock, new PackBuilt(archive.Sha256, archive.Size, parts, time.Now() + PackDecisions.Kept), cancellation);

    public async Task<string> GiveUpAsync(PackGivenUp given, CancellationToken cancellation)
    {
        await EndAsync(given.Pack, new PackFailed(given.Why), cancellation);
        await packs.DeleteAsync(given.Pack.Organisation, given.Pack.Subject, string.Empty, cancellation);
        return given.Why;
    }

    public async Task<bool> IsBuildingAsync(SubjectClock clock, CancellationToken cancellation) =>
        SubjectId.TryParse(clock.Subject, out var id)
        && await store.FindAsync(kind, clock.Organisation, id, cancellation) is { State.Status: PackStatus.Building };

    /// <summary>The files go before the fact that they are gone: whoever dies in between does it again.</summary>
    public async Task<ClockWake> TakeStepAsync(SubjectClock clock, CancellationToken cancellation)
    {
        if (SubjectId.TryParse(clock.Subject, out var id)
            && await store.FindAsync(kind, clock.Organisation, id, cancellation) is { State: { Status: PackStatus.Built } state }
            && state.ExpiresAt <= time.Now())
            await packs.DeleteAsync(clock.Organisation, clock.Subject, string.Empty, cancellation);
        return await steps.TakeAsync(clock, cancellation);
    }

    private async Task EndAsync(SubjectClock clock, SubjectEvent ended, CancellationToken cancellation)
    {
        if (!SubjectId.TryParse(clock.Subject, out var id))
            return;
        var result = await store.AppendAsync(
            kind,
            clock.Organisation,
            id,
            new Command(ids.New(), Process, time.Now()),
            state => PackDecisions.End(state, ended),
            cancellation);
        if (result is AppendResult<PackState>.Done done)
            await publisher.PublishAsync(clock.Organisation, done, cancellation);
    }
}
