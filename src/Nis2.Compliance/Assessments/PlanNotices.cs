using Nis2.Compliance.Law;
using Nis2.Compliance.Obligations;
using Nis2.Compliance.Subjects;
using NodaTime;

namespace Nis2.Compliance.Assessments;

/// <summary>One notice for the gravest step of each item.</summary>
internal static class PlanNotices
{
    public static IReadOnlyList<Notice> Of(PlanState state, IReadOnlyList<RecordedEvent> recorded) =>
    [
        .. recorded.Select(one => one.Facts).OfType<PlanStepsTaken>().SelectMany(taken => taken.Steps)
            .GroupBy(step => step.Item)
            .Select(steps => For(state, steps.OrderBy(step => step.Kind).ThenBy(step => step.PlannedAt).Last())),
    ];

    private static Notice For(PlanState state, TakenStep step)
    {
        var title = state.Items.FirstOrDefault(item => item.What.Id == step.Item)?.What.Title ?? "Action plan";
        var day = NodaTime.Text.LocalDatePattern.Iso.Format((step.Due - Duration.Epsilon).InZone(Zones.Of(state.Zone)).Date);
        var (level, subject, text) = step.Kind switch
        {
            StepKind.Remind => (NoticeLevel.Reminder, $"{title} is due", $"{title} is due by the end of {day}."),
            StepKind.Escalate => (NoticeLevel.Escalation, $"{title}: reminder unanswered",
                $"Nobody has answered the reminder: {title}, by the end of {day}."),
            _ => (NoticeLevel.Overdue, $"{title} is overdue", $"{title} was due by the end of {day}."),
        };
        return new Notice(
            $"{step.Item}/{PlannedStep.MarkOf(step.Kind, step.Lead)}/{day}", level, subject, text, step.Item, step.Due, false);
    }
}
