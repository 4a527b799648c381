using Nis2.Compliance.Exercises;
using Nis2.Compliance.Incidents;
using Nis2.Compliance.Subjects;
using Nis2.Storage.Streams;
using Nis2Functions.Hosting;

namespace Nis2Functions.Exercises;

/// <summary>Reads an exercise with its whole stream: who did what when stands in events.</summary>
public sealed class ExerciseReader(SubjectStore store, IncidentKind kind, TimeProvider time)
{
    private const int Page = 1000;

    /// <summary>Null where there is no such exercise.</summary>
    public async Task<ExerciseResult?> FindAsync(string organisation, string id, CancellationToken cancellation)
    {
        if (!SubjectId.TryParse(id, out var incident) || incident.Kind != kind.Name
            || await store.FindAsync(kind, organisation, incident, cancellation) is not { State.Exercise: not null } found)
            return null;
        var events = new List<RecordedEvent>();
        int? after = 0;
        while (after is { } version)
        {
            var page = await store.HistoryAsync(kind, organisation, incident, version, Page, cancellation);
            events.AddRange(page.Events.Select(one => one.Recorded));
            after = page.After;
        }

        return ExerciseResult.Of(found.Id.Value, found.State, events, time.Now());
    }
}
