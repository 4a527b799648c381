using Nis2.Compliance.Incidents;
using Nis2.Compliance.Law;
using Nis2.Compliance.Obligations;
using Nis2.Compliance.Subjects;
using Nis2.Storage.Streams;
using NodaTime;

namespace Nis2Functions.Telemetry;

/// <summary>How much time was left when obligations were met. Exercises run on a time of their own and are not counted.</summary>
internal static class Margins
{
    private const string Missed = "step-taken";

    /// <param name="before">The state that was decided on; null where it was not asked.</param>
    public static void Record<TState>(ISubjectKind<TState> kind, TState? before, AppendResult<TState>.Done done)
        where TState : class
    {
        if (!Measures.MarginsAreWatched || before is null || done.Recorded.Count == 0)
            return;
        var after = kind.Obligations(done.Subject.State);
        foreach (var owed in kind.Obligations(before))
        {
            if (owed is not { Exercise: false, Estimate: false, Force: not Force.Guidance, Due: { } due })
                continue;
            if (MetBy(owed, before is IncidentState, after, done.Recorded) is var (at, facts))
                Measures.Met(kind.Name, Obliged.Regime(before, owed.Id), Obliged.Name(kind.Name, owed.Id), EventNames.Of(facts), due - at);
        }
    }

    // An incident's reports are met by filing them, at the instant that the person stated; withdrawing or voiding it meets none.
    private static (Instant At, SubjectEvent Facts)? MetBy(
        Obligation owed, bool incident, IReadOnlyList<Obligation> after, IReadOnlyList<RecordedEvent> recorded)
    {
        if (incident && owed.Id != Stages.Assessment)
        {
            return recorded.Select(one => one.Facts).OfType<StageSubmitted>().LastOrDefault(one => one.Stage == owed.Id) is { } submitted
                ? (submitted.SubmittedAt, submitted)
                : null;
        }

        var open = after.FirstOrDefault(one => one.Id == owed.Id);
        if (open is not null && !(open.Due > owed.Due))
            return null;
        var through = recorded.FirstOrDefault(one => !EventNames.Of(one.Facts).EndsWith(Missed, StringComparison.Ordinal)) ?? recorded[^1];
        return (through.At, through.Facts);
    }
}
