using NodaTime;
using Nis2.Compliance.Law;
using Nis2.Compliance.Obligations;

namespace Nis2.Compliance.Incidents;

/// <summary>What is owed to a recipient of reports that should not have been made.</summary>
internal static class Corrections
{
    /// <summary>Without a period: no act gives one. Nothing where nothing was filed.</summary>
    public static IEnumerable<StageDueRecorded> Owed(IncidentState state, string duty, Instant at)
    {
        if (!state.Stages.Any(stage => StageKey.DutyOf(stage.Stage) == duty && stage.Submission is not null))
            yield break;
        yield return new StageDueRecorded(
            StageKey.Of(duty, DutyStages.Correction),
            Withdrawal,
            at,
            null,
            null,
            false,
            "Own rule: tell the recipient of what was filed that it no longer stands",
            "own rule",
            DueReason.DutyEnded,
            Force: Force.OwnRule);
    }

    private const string Withdrawal = "withdrawal";
}
