using Nis2.Compliance.Incidents;
using NodaTime;

namespace Nis2Functions.Incidents;

/// <summary>A reporting duty of an incident with its own clocks and proof.</summary>
/// <param name="AwareAt">What its periods run from where they run from awareness.</param>
public sealed record DutyView(
    ReportingDuty Duty, string Title, StatedTime? Aware, Instant? AwareAt, StatedTime? Ended, IReadOnlyList<StageView> Stages)
{
    internal static DutyView Of(IncidentState state, IncidentDuty duty) => new(
        duty.Duty,
        duty.Duty.CallName(),
        duty.Aware,
        DutyClock.AwareAt(state, duty),
        duty.Ended,
        [.. state.Stages.Where(stage => StageKey.DutyOf(stage.Stage) == duty.Duty.Id).Select(stage => StageView.Of(state, stage))]);
}
