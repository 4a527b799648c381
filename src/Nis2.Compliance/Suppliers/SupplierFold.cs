using Nis2.Compliance.Obligations;
using Nis2.Compliance.Subjects;

namespace Nis2.Compliance.Suppliers;

/// <summary>What each event makes of the state; total, because stored events are facts.</summary>
internal static class SupplierFold
{
    public static SupplierState Apply(SupplierState state, SubjectEvent facts, string by) => facts switch
    {
        SupplierRegistered registered => new SupplierState
        {
            Status = SupplierStatus.Active,
            Name = registered.Name,
            Services = registered.Services,
            Country = registered.Country,
            Criticality = registered.Criticality,
            Zone = registered.Zone,
            Policy = registered.Policy,
            RegisteredAt = registered.RegisteredAt,
        },
        SupplierRevised revised => state with
        {
            Name = revised.NameChanged ? revised.Name : state.Name,
            Services = revised.ServicesChanged ? revised.Services : state.Services,
            Country = revised.Country ?? state.Country,
            Policy = revised.Policy ?? state.Policy,
        },
        CriticalityChanged changed => state with { Criticality = changed.Criticality },
        ReviewDueRecorded due => WithDue(state, due),
        SupplierReviewed reviewed => state with
        {
            LastReview = new SupplierReview(reviewed.ReviewedAt, reviewed.Outcome, by, reviewed.EvidenceIds, reviewed.Findings),
        },
        ReviewReminderAcknowledged answer => Answered(state, answer),
        ReviewStepTaken step => Taken(state, step),
        RelationshipEnded ended => state with { Status = SupplierStatus.Ended, EndedAt = ended.At, Cycle = null },
        _ => state,
    };

    // A new due day within a cycle has reminders of its own, but a cycle is overdue once.
    private static SupplierState WithDue(SupplierState state, ReviewDueRecorded due)
    {
        var overdueSince = state.Cycle?.Number == due.Cycle ? state.Cycle.OverdueSince : null;
        return state with
        {
            Cycle = new ReviewCycle(due.Cycle, due.From, due.DueOn, due.Due, due.Months, due.Chosen)
            {
                OverdueSince = overdueSince,
                Settled = overdueSince is null ? [] : [PlannedStep.MarkOf(StepKind.Overdue, null)],
            },
        };
    }

    // Escalations of reminders that passed before the answer will never come.
    private static SupplierState Answered(SupplierState state, ReviewReminderAcknowledged answer) => state.Cycle is not { } cycle
        ? state
        : state with
        {
            Cycle = cycle with
            {
                AnsweredAt = answer.At,
                Settled = [.. cycle.Settled.Union(SupplierSteps.Plan(state, cycle)
                    .Where(step => step.Kind == StepKind.Escalate && cycle.Due - step.Lead <= answer.At)
                    .Select(step => step.Mark))],
            },
        };

    private static SupplierState Taken(SupplierState state, ReviewStepTaken step)
    {
        if (state.Cycle is not { } cycle || cycle.Number != step.Cycle)
            return state;
        return state with
        {
            Cycle = cycle with
            {
                Settled = cycle.Due == step.Due ? [.. cycle.Settled, PlannedStep.MarkOf(step.Kind, step.Lead)] : cycle.Settled,
                OverdueSince = step.Kind == StepKind.Overdue ? cycle.OverdueSince ?? step.PlannedAt : cycle.OverdueSince,
            },
        };
    }
}
