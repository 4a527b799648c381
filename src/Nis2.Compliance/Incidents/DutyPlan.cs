using NodaTime;
using Nis2.Compliance.Law;

namespace Nis2.Compliance.Incidents;

/// <summary>What a duty asks for as things stand now.</summary>
internal static class DutyPlan
{
    /// <summary>Empty while the duty has not begun.</summary>
    public static IReadOnlyList<StageDueRecorded> Of(IncidentState state, IncidentDuty duty, DueReason reason) =>
        DutyClock.Case(state, duty) is { } reported
            ? [.. ReportingPlan.For(reported)
                .Where(stage => stage.Stage != Stages.IntermediateReport)
                .Select(stage => Due(state, duty, stage, reason))]
            : [];

    /// <summary>Names of the stages that the duty's rules know, begun or not.</summary>
    public static IReadOnlySet<string> StagesOf(IncidentState state, IncidentDuty duty)
    {
        if (duty.Duty.Voluntary is not null)
            return new HashSet<string> { DutyStages.Voluntary };
        var pack = DutyLaw.PackOf(duty.Duty, DutyClock.AwareAt(state, duty) ?? state.OpenedAt);
        var reported = new ReportingCase(pack, Zones.Of(duty.Duty.Zone), new Dictionary<string, Instant>());
        return ReportingPlan.For(reported).Concat(ReportingPlan.For(reported with { Ongoing = true, CrossBorder = true }))
            .Select(stage => stage.Stage)
            .Where(DutyStages.IsPlanned)
            .ToHashSet();
    }

    private static StageDueRecorded Due(IncidentState state, IncidentDuty duty, StageDeadline planned, DueReason reason)
    {
        var standIn = DutyClock.StandIn(state, planned.Anchor);
        return new StageDueRecorded(
            StageKey.Of(duty.Duty.Id, planned.Stage),
            planned.Anchor,
            planned.AnchorAt,
            planned.Due,
            planned.LegalLatest,
            planned.Estimate,
            standIn is null ? planned.Basis : $"{planned.Basis} ({standIn})",
            planned.Confidence,
            reason,
            planned.Pack,
            planned.PackVersion,
            planned.Force);
    }
}
