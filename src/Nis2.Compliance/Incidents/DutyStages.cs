using Nis2.Compliance.Law;

namespace Nis2.Compliance.Incidents;

/// <summary>What sets stages of a duty apart.</summary>
internal static class DutyStages
{
    /// <summary>Owed after a withdrawal to whom something was filed: own rule, no act gives it a period.</summary>
    public const string Correction = "correction";

    /// <summary>Arts. 29 and 30: told without a duty to.</summary>
    public const string Voluntary = "voluntary-notice";

    /// <summary>Stages that the plan of a pack does not bring: they come and go with events of their own.</summary>
    public static bool IsPlanned(string key) =>
        StageKey.Name(key) is not (Stages.Assessment or Stages.IntermediateReport or Correction or Voluntary);

    /// <summary>A report that updates the final one follows it; all others are said with it.</summary>
    public static bool CoveredByFinal(string final, StageState stage) =>
        stage.Submission is null
        && stage.Stage != final
        && StageKey.DutyOf(stage.Stage) == StageKey.DutyOf(final)
        && StageKey.Name(stage.Stage) is not (Stages.Assessment or Correction)
        && !FollowsFinal(stage.Stage);

    /// <summary>
    /// Regulation (EU) 2016/679 Art. 34 asks for a high risk to persons, the Portuguese Decreto-Lei 125/2025 Art. 42(3) for something to
    /// update.
    /// </summary>
    public static bool IsConditional(IncidentState state, StageState stage) =>
        StageKey.Local(stage.Stage) == Stages.DataSubjects
        || (StageKey.Local(stage.Stage) == Stages.IncidentNotification
            && state.Duty(StageKey.DutyOf(stage.Stage)) is { Duty: { Regime: Regime.Nis2, Country: "PT" } });

    public static bool FollowsFinal(string key) =>
        StageKey.Local(key) is Stages.UpdatedFinalReport or Stages.UpdatedFinalReportCrossBorder;
}
