using NodaTime;
using Nis2.Compliance.Subjects;

namespace Nis2.Compliance.Suppliers;

/// <summary>
/// What each command comes to. Steps that the clock missed are marked first, in the same decision, so that the outcome never depends on
/// when the clock woke.
/// </summary>
public static class SupplierDecisions
{
    public static Decision Decide(SupplierState state, SupplierCommand command, DecisionContext context)
    {
        if (command is RegisterSupplier register)
            return SupplierRegistration.Decide(state, register, context.Now);
        if (state.Status == SupplierStatus.NotRegistered)
            return new Refusal(RefusalKind.NotFound, "supplier-not-found", "There is no such supplier.");
        if (state.Status == SupplierStatus.Ended)
        {
            return command is EndRelationship
                ? Decision.Accept()
                : new Refusal(RefusalKind.Conflict, "relationship-ended", "The relationship with this supplier has ended.");
        }

        var missed = SupplierSteps.Take(state, context.Now);
        var present = missed.Aggregate(state, (before, step) => SupplierFold.Apply(before, step, context.By));
        var decision = Decide(present, command, context.Now);
        return decision is Decision.Accepted { Events.Count: > 0 } accepted
            ? Decision.Accept([.. missed, .. accepted.Events])
            : decision;
    }

    private static Decision Decide(SupplierState state, SupplierCommand command, Instant now) => command switch
    {
        ReviseSupplier revise => SupplierRegistration.Decide(state, revise, now),
        ChangeCriticality change => SupplierRegistration.Decide(state, change, now),
        RecordReview review => SupplierReviews.Decide(state, review, now),
        AcknowledgeReviewReminder => SupplierReviews.Acknowledge(state, now),
        EndRelationship end => Inputs.Text(end.Reason, "reason", SupplierLimits.Reason) is { } refusal
            ? refusal
            : Decision.Accept(new RelationshipEnded(now, end.Reason)),
        _ => throw new ArgumentOutOfRangeException(nameof(command), command.GetType().Name, "Unknown command."),
    };
}
