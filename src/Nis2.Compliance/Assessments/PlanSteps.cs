using Nis2.Compliance.Law;
using Nis2.Compliance.Obligations;
using Nis2.Compliance.Subjects;
using NodaTime;

namespace Nis2.Compliance.Assessments;

/// <summary>What the clock of the plan still has to do.</summary>
internal static class PlanSteps
{
    private const string Own = "own rule";

    private static readonly ReminderRule Rule =
        new([Duration.FromDays(30), Duration.FromDays(7), Duration.FromDays(1)], Duration.FromDays(3));

    public static IReadOnlyList<Duration> Leads => Rule.Leads;

    public static IReadOnlyList<PlannedStep> Plan(ItemDue item) =>
        item.Due is { } due ? StagePlan.For(item.Id, due, Rule) : [];

    public static IReadOnlyList<PlannedStep> Pending(PlanState state) => DueItems.Pending(state.Items, Plan);

    public static IReadOnlyList<SubjectEvent> Take(PlanState state, Instant now)
    {
        TakenStep[] steps =
            [.. Pending(state).TakeWhile(step => step.At <= now).Select(step => DueItems.Take(state.Items, step))];
        return steps.Length == 0 ? [] : [new PlanStepsTaken(now, steps)];
    }

    /// <summary>The difference between what is open and what is recorded.</summary>
    public static IReadOnlyList<SubjectEvent> Reconcile(PlanState state)
    {
        var (set, dropped) = DueItems.Difference(state.Items, Wanted(state));
        return set.Count + dropped.Count == 0 ? [] : [new PlanItemsRecorded(set, dropped)];
    }

    private static IReadOnlyList<ItemDue> Wanted(PlanState state) =>
    [
        .. state.Actions.Where(action => action.Status == ActionStatus.Open).Select(action => Of(action, state.Zone)),
        .. state.Cycles.Select(cycle => Of(cycle, state.Zone)),
    ];

    private static ItemDue Of(PlannedAction action, string zone) => new(
        $"action.{action.Number}",
        $"Action {action.Number} for {action.Details.For}",
        EndOf(action.Details.DueOn, zone),
        null,
        action.Cause == ActionCause.Nonconformity ? Force.Law : Force.OwnRule,
        action.Cause == ActionCause.Nonconformity
            ? "Directive (EU) 2022/2555 Art. 21(4): corrective measures without undue delay; the day is an own rule"
            : "Own rule: the day stands in the plan",
        action.Cause == ActionCause.Nonconformity ? Confidence.Verified : Own);

    private static ItemDue Of(Cycle cycle, string zone) => new(
        Words.Of(cycle.Kind),
        cycle.Kind switch
        {
            CycleKind.InternalAudit => "Internal audit",
            CycleKind.ManagementReview => "Management review",
            _ => "Effectiveness of the measures",
        },
        EndOf(cycle.NextOn, zone),
        null,
        Force.OwnRule,
        $"Own rule: every {cycle.Months} months ({Basis(cycle.Kind)})",
        Own);

    private static string Basis(CycleKind kind) => kind switch
    {
        CycleKind.InternalAudit => "ISO/IEC 27001 clause 9.2 asks for planned intervals",
        CycleKind.ManagementReview => "ISO/IEC 27001 clause 9.3; management oversees the measures, Art. 20(1)",
        _ => "Art. 21(2)(f) names no period",
    };

    private static Instant EndOf(LocalDate day, string zone) => DeadlineCalculator.EndOfDay(day, Zones.Of(zone));
}
