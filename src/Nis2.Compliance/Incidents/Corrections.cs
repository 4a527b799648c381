using NodaTime;
using Nis2.Compliance.Law;
using Nis2.Compliance.Obligations;

namespace Nis2.Compliance.Incidents;

/// <summary>What is owed to a recipient of reports that should not have been made.</summary>
internal static class Corrections
{
    /// <summary>Without a period: no act gives one. Nothing where nothing was filed since the last correction.</summary>
    public static IEnumerable<StageDueRecorded> Owed(IncidentState state, string duty, Instant at)
    {
        var corrected = All(state, duty).Max(correction => correction.Submission?.RecordedAt);
        var filed = state.Stages
            .Where(stage => StageKey.DutyOf(stage.Stage) == duty && StageKey.Name(stage.Stage) != DutyStages.Correction)
            .Max(stage => (stage.LastUpdate ?? stage.Submission)?.RecordedAt);
        if (filed is not null && !(filed < corrected))
            yield return Of(state, duty, at);
    }

    /// <summary>A report that was filed under a duty which had ended, or is recorded only now, no longer stands either.</summary>
    public static IEnumerable<StageDueRecorded> OwedBy(IncidentState state, string stage, Instant at) =>
        state.Duty(StageKey.DutyOf(stage)) is { Ended: not null, Duty.Voluntary: null } duty
            && StageKey.Name(stage) != DutyStages.Correction
            && !All(state, duty.Duty.Id).Any(correction => StatusRule.IsOpen(state, correction))
                ? [Of(state, duty.Duty.Id, at)]
                : [];

    private static IEnumerable<StageState> All(IncidentState state, string duty) => state.Stages.Where(stage =>
        StageKey.DutyOf(stage.Stage) == duty && StageKey.Name(stage.Stage) == DutyStages.Correction);

    // What was corrected stays so: another withdrawal owes another correction.
    private static string Key(IncidentState state, string duty) =>
        StageKey.Of(duty, DutyStages.Correction) + (All(state, duty).Count(stage => stage.Submission is not null) is > 0 and var filed
            ? $"-{filed + 1}"
            : string.Empty);

    private static StageDueRecorded Of(IncidentState state, string duty, Instant at) => new(
        Key(state, duty),
        Withdrawal,
        at,
        null,
        null,
        false,
        "Own rule: tell the recipient of what was filed that it no longer stands",
        "own rule",
        DueReason.DutyEnded,
        Force: Force.OwnRule);

    private const string Withdrawal = "withdrawal";
}
