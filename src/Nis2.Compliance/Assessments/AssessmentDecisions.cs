using Nis2.Compliance.Law;
using Nis2.Compliance.Subjects;

namespace Nis2.Compliance.Assessments;

/// <summary>What each command comes to: steps that the clock missed, the fact itself, and what is then due.</summary>
public static class AssessmentDecisions
{
    /// <param name="zone">tzdb id of the organisation's zone, kept with the first command.</param>
    public static Decision Decide(PlanState state, AssessmentCommand command, DecisionContext context, string zone)
    {
        SubjectEvent[] before = state.StartedAt is null
            ? [new AssessmentStarted(context.Now, zone)]
            : [.. PlanSteps.Take(state, context.Now)];
        var present = Fold(state, before, context.By);
        var today = context.Now.InZone(Zones.Of(present.Zone)).Date;
        var decision = command switch
        {
            PlanAction or ReviseAction or CompleteAction or DropAction or RecordNonconformity =>
                ActionDecisions.Decide(present, command, today),
            SetCycle or HoldCycle => CycleDecisions.Decide(present, command, today),
            _ => StatementDecisions.Decide(present, command, context.Now),
        };
        if (decision is not Decision.Accepted { Events: { Count: > 0 } facts })
            return decision;
        return Decision.Accept([.. before, .. facts, .. PlanSteps.Reconcile(Fold(present, facts, context.By))]);
    }

    private static PlanState Fold(PlanState state, IEnumerable<SubjectEvent> events, string by) =>
        events.Aggregate(state, (folded, facts) => AssessmentFold.Apply(folded, facts, by));
}
