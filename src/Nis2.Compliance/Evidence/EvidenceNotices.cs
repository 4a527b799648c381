using Nis2.Compliance.Law;
using Nis2.Compliance.Obligations;
using Nis2.Compliance.Subjects;
using NodaTime;
using NodaTime.Text;

namespace Nis2.Compliance.Evidence;

/// <summary>One notice for the gravest step of each item; the file's name is not told.</summary>
internal static class EvidenceNotices
{
    public static IReadOnlyList<Notice> Of(EvidenceState state, IReadOnlyList<RecordedEvent> recorded) =>
    [
        .. recorded.Select(one => one.Facts).OfType<EvidenceStepsTaken>().SelectMany(taken => taken.Steps)
            .GroupBy(step => step.Item)
            .Select(steps => For(state, steps.OrderBy(step => step.Kind).ThenBy(step => step.PlannedAt).Last())),
    ];

    private static Notice For(EvidenceState state, TakenStep step)
    {
        var day = LocalDatePattern.Iso.Format((step.Due - Duration.Epsilon).InZone(Zones.Of(state.Zone)).Date);
        var review = step.Item == EvidenceSteps.Review;
        var (level, subject, text) = step.Kind switch
        {
            StepKind.Overdue when review => (NoticeLevel.Overdue, "Review of evidence is overdue", $"It was due by the end of {day}."),
            StepKind.Overdue => (NoticeLevel.Overdue, "Evidence has lapsed",
                $"Its last day was {day}: it counts for nothing until its validity is extended or a new version stands in its place."),
            StepKind.Escalate => (NoticeLevel.Escalation, $"{Title(review)}: reminder unanswered",
                $"Nobody has answered the reminder; the last day is {day}."),
            _ => (NoticeLevel.Reminder, Title(review), $"The last day is {day}."),
        };
        return new Notice(
            $"{step.Item}/{PlannedStep.MarkOf(step.Kind, step.Lead)}/{day}", level, subject, text, step.Item, step.Due, false);
    }

    private static string Title(bool review) => review ? "Review of evidence is due" : "Evidence will lapse";
}
