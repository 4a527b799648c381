using Nis2.Compliance.Obligations;
using Nis2.Compliance.Subjects;

namespace Nis2.Compliance.Assessments;

/// <summary>What each event makes of the state; total, because stored events are facts.</summary>
internal static class AssessmentFold
{
    private const int Kept = 50;

    public static PlanState Apply(PlanState state, SubjectEvent facts, string by) => facts switch
    {
        AssessmentStarted started => state with { StartedAt = started.At, Zone = started.Zone },
        RequirementExempted exempted => state with
        {
            Exemptions =
            [
                .. state.Exemptions.Where(one => one.Requirement != exempted.Requirement),
                .. exempted.Exempt
                    ? [new RequirementExemption(exempted.Requirement, exempted.Reason ?? string.Empty)]
                    : Array.Empty<RequirementExemption>(),
            ],
        },
        ProportionalityNoted noted => state with { Proportionality = Noted(state.Proportionality, noted) },
        DutyStated stated => state with
        {
            Duties =
            [
                .. state.Duties.Where(one => one.Duty != stated.Duty),
                new DutyFact(stated.Duty, stated.Standing, stated.Why, Stated: true),
            ],
        },
        ActionPlanned planned => state with
        {
            Actions =
            [
                .. state.Actions,
                new PlannedAction(planned.Number, planned.Cause, planned.Details.With(planned.Texts))
                {
                    Source = planned.Source,
                    FoundOn = planned.FoundOn,
                },
            ],
        },
        ActionRevised revised => Changed(state, revised.Number, action => action with { Details = revised.Details.With(revised.Texts) }),
        ActionEnded ended => Changed(state, ended.Number, action => action with
        {
            Status = ended.Status,
            EndedOn = ended.On,
            Evidence = ended.Evidence,
            Reason = ended.Reason,
        }),
        CycleSet set => state with
        {
            Cycles = set is { Months: { } months, NextOn: { } next }
                ? [.. Others(state, set.Cycle), (Find(state, set.Cycle) ?? new Cycle(set.Cycle, months, next)) with { Months = months, NextOn = next }]
                : [.. Others(state, set.Cycle)],
        },
        CycleHeld held when Find(state, held.Cycle) is { } cycle => state with
        {
            Cycles =
            [
                .. Others(state, held.Cycle),
                cycle with { HeldOn = held.On, NextOn = held.NextOn, Result = held.Result, Evidence = held.Evidence },
            ],
        },
        AnalysisRecorded recorded => state with { History = [.. state.History.Append(recorded.Analysis).TakeLast(Kept)] },
        StatementApproved approved => state with
        {
            Approval = new Approval(approved.Number, approved.Sha256, approved.Evidence, approved.At, by),
        },
        PlanItemsRecorded items => state with { Items = DueItems.Recorded(state.Items, items.Set, items.Dropped) },
        PlanStepsTaken taken => state with { Items = DueItems.Taken(state.Items, taken.Steps) },
        PlanAcknowledged answer => state with
        {
            Items =
            [
                .. state.Items.Select(item => answer.Items.Contains(item.What.Id)
                    ? DueItems.Answered(item, answer.At, PlanSteps.Plan(item.What))
                    : item),
            ],
        },
        _ => state,
    };

    private static Dictionary<string, string> Noted(IReadOnlyDictionary<string, string> notes, ProportionalityNoted noted)
    {
        var all = notes.Where(note => note.Key != noted.Requirement).ToDictionary(StringComparer.Ordinal);
        if (noted.Text is { } text)
            all[noted.Requirement] = text;
        return all;
    }

    private static PlanState Changed(PlanState state, int number, Func<PlannedAction, PlannedAction> change) =>
        state with { Actions = [.. state.Actions.Select(action => action.Number == number ? change(action) : action)] };

    private static IEnumerable<Cycle> Others(PlanState state, CycleKind kind) => state.Cycles.Where(cycle => cycle.Kind != kind);

    private static Cycle? Find(PlanState state, CycleKind kind) => state.Cycles.FirstOrDefault(cycle => cycle.Kind == kind);
}
