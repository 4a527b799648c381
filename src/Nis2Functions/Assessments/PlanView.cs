using Nis2.Compliance.Assessments;
using Nis2.Storage.Streams;
using Nis2Functions.Readiness;
using NodaTime;

namespace Nis2Functions.Assessments;

/// <summary>What was stated, the plan and how things stood before.</summary>
/// <param name="Items">What is open, soonest first.</param>
/// <param name="History">Newest last.</param>
/// <param name="Approval">Of the extended statement; it holds for the content with that hash only.</param>
public sealed record PlanView(
    int Version,
    Instant? StartedAt,
    IReadOnlyList<RequirementExemption> Exemptions,
    IReadOnlyDictionary<string, string> Proportionality,
    IReadOnlyList<DutyFact> Duties,
    IReadOnlyList<PlannedAction> Actions,
    IReadOnlyList<Cycle> Cycles,
    IReadOnlyList<ReadinessItemView> Items,
    IReadOnlyList<KeptAnalysis> History,
    Approval? Approval,
    Instant? NextStepAt,
    string? NextStep)
{
    internal static PlanView Of(Subject<PlanState> subject) => new(
        subject.Version,
        subject.State.StartedAt,
        subject.State.Exemptions,
        subject.State.Proportionality,
        subject.State.Duties,
        subject.State.Actions,
        subject.State.Cycles,
        [.. subject.State.Items.OrderBy(item => item.What.Due ?? Instant.MaxValue).Select(ReadinessItemView.Of)],
        subject.State.History,
        subject.State.Approval,
        subject.Next?.At,
        subject.Next?.What);
}
