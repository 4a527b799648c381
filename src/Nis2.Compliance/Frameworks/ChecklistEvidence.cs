using Nis2.Compliance.Assessments;
using Nis2.Compliance.Organisations;
using Nis2.Compliance.Readiness;
using Nis2.Compliance.Soa;
using NodaTime;

namespace Nis2.Compliance.Frameworks;

/// <summary>What is kept of an organisation, read as answers to the checklist. What nothing here can show stays unknown.</summary>
/// <param name="Gaps">As things are, by the consolidated set.</param>
/// <param name="StatementSha256">Of the present extended statement.</param>
/// <param name="LinkedEvidence">Files that are linked to what they show and count today.</param>
/// <param name="Suppliers">Active direct suppliers; of these <paramref name="SuppliersOverdue"/> are overdue for review.</param>
public sealed record ChecklistEvidence(
    OrganisationState Organisation,
    ReadinessState? Readiness,
    SoaState Statement,
    PlanState Plan,
    GapReport Gaps,
    string StatementSha256,
    int Suppliers,
    int SuppliersOverdue,
    int LinkedEvidence,
    LocalDate Day)
{
    public ChecklistFacts Facts() => new(Enum.GetValues<ChecklistNeed>()
        .Select(need => (Need: need, Met: Of(need)))
        .Where(one => one.Met is not null)
        .ToDictionary(one => one.Need, one => one.Met!.Value));

    private bool? Of(ChecklistNeed need) => need switch
    {
        ChecklistNeed.ScopeAssessed => Organisation.LegalEntities.Count > 0,
        ChecklistNeed.SoaStated => Statement.Rows.Count > 0,
        ChecklistNeed.GapsAssessed => Plan.History.Count > 0,
        ChecklistNeed.GapsPlanned => Open.All(IsPlanned),
        ChecklistNeed.ReportingReady when Readiness?.StartedAt is not null =>
            Organisation.Contacts.Count > 0 && Readiness.Items.All(item => item.OverdueSince is null),
        ChecklistNeed.ExerciseHeld when Readiness?.StartedAt is not null =>
            Readiness.Exercises.Any(exercise => HalfYear.LastDay(exercise.HeldOn) == HalfYear.LastDay(Day)),
        ChecklistNeed.Registered => Duty("nis2:registration"),
        ChecklistNeed.ManagementApproved => Plan.Approval?.Sha256 == StatementSha256,
        ChecklistNeed.ManagementTrained => Duty("nis2:management-training"),
        ChecklistNeed.SuppliersReviewed when Suppliers > 0 => SuppliersOverdue == 0,
        ChecklistNeed.EvidenceLinked => LinkedEvidence > 0,
        _ => null,
    };

    /// <summary>Measures and duties that are not covered.</summary>
    private IEnumerable<string> Open =>
    [
        .. Gaps.Measures.Where(gap => gap.Status is not (GapStatus.Covered or GapStatus.NotApplicable)).Select(gap => gap.Requirement),
        .. Gaps.Duties.Where(gap => gap.Status != GapStatus.Covered).Select(gap => gap.Duty),
    ];

    private bool IsPlanned(string gap) => Plan.Actions.Any(action =>
        action.Details.For == gap
        && action.Status != ActionStatus.Dropped
        && action.Details is { Owner: not null, EvidenceNeeded: not null });

    private bool? Duty(string id) => Gaps.Duties.FirstOrDefault(gap => gap.Duty == id)?.Standing switch
    {
        DutyStanding.Fulfilled => true,
        DutyStanding.PartlyFulfilled or DutyStanding.Open => false,
        _ => null,
    };
}
