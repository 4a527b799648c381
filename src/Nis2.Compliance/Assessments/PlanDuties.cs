using NodaTime;

namespace Nis2.Compliance.Assessments;

/// <summary>What an organisation's own plan shows of NIS2-only duties.</summary>
public static class PlanDuties
{
    private const string Corrective = "nis2:corrective-action";
    private const string Management = "nis2:management-liability";

    /// <summary>What holds whatever people state: corrective action that is late is not without undue delay (Art. 21(4)).</summary>
    public static IReadOnlyList<DutyFact> Certain(PlanState state, LocalDate day)
    {
        var corrections = Corrections(state);
        var late = corrections.Count(action => action.Status == ActionStatus.Open && action.Details.DueOn < day);
        return late == 0
            ? []
            : [new DutyFact(Corrective, DutyStanding.Open, $"{late} of {corrections.Count} corrective actions are past their day.")];
    }

    /// <summary>What holds where nobody states anything: a person may know of more than is kept here.</summary>
    /// <param name="approved">Management approved the extended statement as it is now.</param>
    public static IReadOnlyList<DutyFact> AtLeast(PlanState state, bool approved, LocalDate day)
    {
        var facts = new List<DutyFact>(2);
        var corrections = Corrections(state);
        if (corrections.Count > 0)
        {
            var done = corrections.Count(action => action.Status == ActionStatus.Done);
            facts.Add(new DutyFact(
                Corrective,
                done == corrections.Count ? DutyStanding.Fulfilled : DutyStanding.PartlyFulfilled,
                $"{done} of {corrections.Count} corrective actions are done."));
        }

        var overseen = state.Cycles.Any(cycle => cycle is { Kind: CycleKind.ManagementReview, HeldOn: not null } && cycle.NextOn >= day);
        if (approved || overseen)
        {
            facts.Add(new DutyFact(
                Management,
                approved && overseen ? DutyStanding.Fulfilled : DutyStanding.PartlyFulfilled,
                (approved ? "Statement approved as it is" : "Statement not approved as it is")
                + (overseen ? "; management review held within its cycle." : "; no management review within its cycle.")));
        }

        return facts;
    }

    private static List<PlannedAction> Corrections(PlanState state) =>
        [.. state.Actions.Where(action => action is { Cause: ActionCause.Nonconformity, Status: not ActionStatus.Dropped })];
}
