using Microsoft.DurableTask.Client;
using Nis2.Compliance.Incidents;
using Nis2.Compliance.Readiness;
using Nis2.Compliance.Subjects;
using Nis2.Storage.Streams;
using Nis2Functions.Clocks;
using Nis2Functions.Hosting;
using NodaTime;

namespace Nis2Functions.Readiness;

/// <summary>
/// Counts an exercise in readiness once it is closed. Asked by every command on an incident, and once a day by housekeeping, which finds
/// what was killed between the two, or closed before readiness was followed.
/// </summary>
public sealed class ExerciseFollower(
    SubjectStore store,
    IncidentKind incidents,
    ReadinessKind readiness,
    SubjectCommands<ReadinessState> commands,
    TimeProvider time,
    Ids ids) : ISubjectFollower<IncidentState>, IUpkeep
{
    private const string Process = "readiness";
    private const int Scan = 200;

    public Task FollowAsync(
        DurableTaskClient client, string organisation, Subject<IncidentState> subject, CancellationToken cancellation) =>
        subject.State is { Status: IncidentStatus.Closed, Exercise: { } clock }
            ? CountAsync(client, organisation, subject.Id, clock.Start, cancellation)
            : Task.CompletedTask;

    public async Task RebuildOutdatedAsync(DurableTaskClient client, string organisation, CancellationToken cancellation)
    {
        var found = await store.FindAsync(readiness, organisation, ReadinessKind.Self, cancellation);
        if (found is null)
            return;
        var closed = new HeadFilter("closed", Exercise: true);
        string? continuation = null;
        do
        {
            var page = await store.ListAsync(organisation, incidents.Name, closed, Scan, continuation, cancellation);
            foreach (var head in page.Items)
            {
                if (head.Summary.CreatedAt is { } opened && found.State.Wants(opened))
                    await CountAsync(client, organisation, head.Id, opened, cancellation);
            }

            continuation = page.Continuation;
        }
        while (continuation is not null);
    }

    // An exercise's clock starts when it is opened: there virtual and real time are one.
    private Task CountAsync(
        DurableTaskClient client, string organisation, SubjectId incident, Instant begun, CancellationToken cancellation)
    {
        var count = new CountExercise(incident.Value, begun);
        return commands.SendAsync(
            client,
            organisation,
            ReadinessKind.Self,
            new Command(ids.New(), Process, time.Now()),
            (state, context) => ReadinessDecisions.Decide(state, count, context),
            checkRepeated: false,
            cancellation);
    }
}
