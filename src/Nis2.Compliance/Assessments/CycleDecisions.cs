using Nis2.Compliance.Subjects;
using NodaTime;

namespace Nis2.Compliance.Assessments;

/// <summary>Internal audit, management review and effectiveness, as often as the organisation decides.</summary>
internal static class CycleDecisions
{
    public static Decision Decide(PlanState state, AssessmentCommand command, LocalDate today) => command switch
    {
        SetCycle set => Set(state, set, today),
        HoldCycle held => Hold(state, held, today),
        _ => throw new ArgumentException($"{command.GetType().Name} is no command on cycles."),
    };

    private static Decision Set(PlanState state, SetCycle asked, LocalDate today)
    {
        var present = Find(state, asked.Cycle);
        if (asked.Months is not { } months)
            return present is null ? Decision.Accept() : Decision.Accept(new CycleSet(asked.Cycle, null, null));
        if (Inputs.Refused(
            out var refusal,
            months is < 1 or > 36 ? Inputs.Invalid("months-out-of-range", "1 to 36 months.", "months") : null,
            AssessmentLimits.Due(asked.NextOn, today, "nextOn")))
            return refusal;
        var next = asked.NextOn ?? (present?.HeldOn ?? today).PlusMonths(months);
        return present is { } same && same.Months == months && same.NextOn == next
            ? Decision.Accept()
            : Decision.Accept(new CycleSet(asked.Cycle, months, next));
    }

    private static Decision Hold(PlanState state, HoldCycle asked, LocalDate today)
    {
        if (Find(state, asked.Cycle) is not { } cycle)
            return new Refusal(RefusalKind.NotFound, "cycle-unknown", "This cycle was never set.", "cycle");
        var on = asked.On ?? today;
        if (Inputs.Refused(
            out var refusal,
            AssessmentLimits.Past(on, today, "on"),
            on < cycle.HeldOn ? Inputs.Invalid("held-earlier", $"It was held on {cycle.HeldOn:R} already.", "on") : null,
            AssessmentLimits.Files(asked.Evidence, "evidence"),
            Inputs.Optional(asked.Result, "result", AssessmentLimits.Text)))
            return refusal;
        return on == cycle.HeldOn && cycle.Result == asked.Result && cycle.Evidence.SequenceEqual(asked.Evidence ?? [])
            ? Decision.Accept()
            : Decision.Accept(new CycleHeld(asked.Cycle, on, on.PlusMonths(cycle.Months), asked.Evidence ?? [], asked.Result));
    }

    private static Cycle? Find(PlanState state, CycleKind kind) => state.Cycles.FirstOrDefault(cycle => cycle.Kind == kind);
}
