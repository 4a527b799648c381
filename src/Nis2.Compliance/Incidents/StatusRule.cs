using NodaTime;
using Nis2.Compliance.Law;
using Nis2.Compliance.Obligations;

namespace Nis2.Compliance.Incidents;

/// <summary>The status is what the judgements and the stages come to.</summary>
public static class StatusRule
{
    public static IncidentState Restate(IncidentState state) => state with { Status = Of(state) };

    /// <summary>Still to be handed in, whether or not its instant is known.</summary>
    public static bool IsOpen(IncidentState state, StageState stage) =>
        stage is { Submission: null, Ended: false, Superseded: false, Waived: null }
        && state is { Closed: null, Voided: null }
        && (stage.Stage == Stages.Assessment
            ? state is { Aware: null, JudgedNotSignificant: null }
            : StageKey.Name(stage.Stage) switch
            {
                DutyStages.Correction => true,
                DutyStages.Voluntary => false,
                _ => state.Duty(StageKey.DutyOf(stage.Stage)) is { Ended: null },
            });

    private static IncidentStatus Of(IncidentState state) => state switch
    {
        { Duties.Count: 0 } => IncidentStatus.NotOpened,
        { Voided: not null } => IncidentStatus.Void,
        { Closed: not null } => IncidentStatus.Closed,
        { Withdrawn: not null } => IncidentStatus.Withdrawn,
        { Aware: not null } => state.Duties.Any(duty => IsOwed(state, duty)) ? IncidentStatus.Significant : IncidentStatus.Reported,
        { JudgedNotSignificant: not null } => IncidentStatus.NotSignificant,
        _ => IncidentStatus.Suspected,
    };

    /// <summary>An act in force asks for something of it; the directive alone, or a duty that starts later, is only expected.</summary>
    internal static bool IsByLaw(IncidentState state, IncidentDuty duty) => state.Stages.Any(stage =>
        stage is { Force: Force.Law, Ended: false } && stage.Stage != Stages.Assessment && StageKey.DutyOf(stage.Stage) == duty.Duty.Id);

    internal static bool IsOwed(IncidentState state, IncidentDuty duty)
    {
        if (duty.Duty.Regime is not (Regime.Nis2 or Regime.Gdpr) || duty.Ended is not null || !DutyClock.HasBegun(state, duty))
            return false;
        var stages = state.Stages.Where(stage => stage.Stage != Stages.Assessment && StageKey.DutyOf(stage.Stage) == duty.Duty.Id).ToList();
        return stages.Count == 0 || stages.Any(stage => IsOpen(state, stage));
    }
}
