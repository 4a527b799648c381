using NodaTime;

namespace Nis2.Compliance.Obligations;

/// <summary>Every step that a due instant brings, as a pure table.</summary>
public static class StagePlan
{
    /// <summary>All steps of a stage that nobody answers, in order of time.</summary>
    public static IReadOnlyList<PlannedStep> For(string stage, Instant due, ReminderRule rule) => For(stage, due, rule, []);

    /// <param name="answers">When reminders of the stage were acknowledged: an escalation planned after an answer never happens.</param>
    public static IReadOnlyList<PlannedStep> For(string stage, Instant due, ReminderRule rule, IReadOnlyList<Instant> answers) =>
        [.. rule.Leads.Distinct()
            .SelectMany(lead => ForLead(stage, due, lead, rule.EscalateAfter, answers))
            .Append(new PlannedStep(stage, StepKind.Overdue, null, due))
            .OrderBy(step => step.At)
            .ThenBy(step => step.Kind)];

    private static IEnumerable<PlannedStep> ForLead(
        string stage, Instant due, Duration lead, Duration escalateAfter, IReadOnlyList<Instant> answers)
    {
        var remind = due - lead;
        yield return new PlannedStep(stage, StepKind.Remind, lead, remind);
        var escalate = remind + escalateAfter;
        if (escalate < due && !answers.Any(answer => answer >= remind && answer < escalate))
            yield return new PlannedStep(stage, StepKind.Escalate, lead, escalate);
    }
}
