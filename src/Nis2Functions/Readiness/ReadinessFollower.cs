using Microsoft.DurableTask.Client;
using Nis2.Compliance.Organisations;
using Nis2.Compliance.Readiness;
using Nis2.Storage.Streams;
using Nis2Functions.Clocks;
using Nis2Functions.Hosting;

namespace Nis2Functions.Readiness;

/// <summary>
/// Brings readiness to what the organisation's stream says. Asked by the command that assesses an entity, and once a day by
/// housekeeping, which finds what was killed between the two. Safe to repeat at any time.
/// </summary>
public sealed class ReadinessFollower(
    SubjectStore store, OrganisationKind organisations, SubjectCommands<ReadinessState> commands, TimeProvider time, Ids ids) : IUpkeep
{
    private const string Process = "readiness";

    public async Task RebuildOutdatedAsync(DurableTaskClient client, string organisation, CancellationToken cancellation)
    {
        if (await store.FindAsync(organisations, organisation, OrganisationKind.Self, cancellation) is { State.Registered: true } found)
            await FollowAsync(client, organisation, found.State, Process, cancellation);
    }

    public Task FollowAsync(
        DurableTaskClient client, string organisation, OrganisationState state, string by, CancellationToken cancellation)
    {
        var now = time.Now();
        var follow = ReadinessEntities.Of(state, now);
        return commands.SendAsync(
            client,
            organisation,
            ReadinessKind.Self,
            new Command(ids.New(), by, now),
            (readiness, context) => ReadinessDecisions.Decide(readiness, follow, context),
            checkRepeated: false,
            cancellation);
    }
}
