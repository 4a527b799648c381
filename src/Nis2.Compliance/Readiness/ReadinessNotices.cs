using NodaTime;
using Nis2.Compliance.Law;
using Nis2.Compliance.Obligations;
using Nis2.Compliance.Subjects;

namespace Nis2.Compliance.Readiness;

/// <summary>One notice for the gravest step of each item, or one for all where many were marked together.</summary>
internal static class ReadinessNotices
{
    private const string Several = "readiness";
    private const int MostSingle = 3;

    public static IReadOnlyList<Notice> Of(ReadinessState state, IReadOnlyList<RecordedEvent> recorded)
    {
        TakenStep[] gravest =
        [
            .. recorded.Select(one => one.Facts).OfType<ReadinessStepsTaken>().SelectMany(taken => taken.Steps)
                .GroupBy(step => step.Item)
                .Select(steps => steps.OrderBy(step => step.Kind).ThenBy(step => step.PlannedAt).Last()),
        ];
        var sheets = recorded.Select(one => one.Facts).OfType<SheetRaised>().Select(sheet => Sheet(state, sheet));
        return gravest.Length > MostSingle
            ? [.. sheets, Summary(gravest, recorded[0].Version)]
            : [.. sheets, .. gravest.Select(step => For(state, step))];
    }

    private static Notice Sheet(ReadinessState state, SheetRaised sheet) => new(
        $"{ReadinessIds.EmergencySheet}/{Day(sheet.DueOn)}",
        NoticeLevel.Reminder,
        "Emergency sheet",
        "The emergency sheet for incidents, as it is now. Print it and put it where it is found without a computer.",
        ReadinessIds.EmergencySheet,
        Zones.Of(state.Zone).AtStartOfDay(sheet.DueOn).ToInstant(),
        false);

    private static Notice For(ReadinessState state, TakenStep step)
    {
        var title = state.Items.FirstOrDefault(item => item.What.Id == step.Item)?.What.Title ?? "Reporting readiness";
        var day = Day((step.Due - Duration.Epsilon).InZone(Zones.Of(state.Zone)).Date);
        var (subject, text) = step.Kind switch
        {
            StepKind.Remind => ("Reporting readiness is due", $"{title} is due by the end of {day}."),
            StepKind.Escalate => ("Reporting readiness: reminder unanswered",
                $"Nobody has answered the reminder: {title}, by the end of {day}."),
            _ => ("Reporting readiness is overdue", $"{title} was due by the end of {day}."),
        };
        var key = $"{step.Item}/{PlannedStep.MarkOf(step.Kind, step.Lead)}/{day}";
        return new Notice(key, Level(step.Kind), subject, text, step.Item, step.Due, false);
    }

    private static Notice Summary(TakenStep[] steps, int version)
    {
        var kind = steps.Max(step => step.Kind);
        var overdue = steps.Count(step => step.Kind == StepKind.Overdue);
        return new Notice(
            $"{Several}/{version}",
            Level(kind),
            overdue > 0 ? "Reporting readiness is overdue" : "Reporting readiness is due",
            $"{steps.Length} items of reporting readiness need attention, {overdue} of them overdue.",
            Several,
            steps.Min(step => step.Due),
            false);
    }

    private static NoticeLevel Level(StepKind kind) => kind switch
    {
        StepKind.Remind => NoticeLevel.Reminder,
        StepKind.Escalate => NoticeLevel.Escalation,
        _ => NoticeLevel.Overdue,
    };

    private static string Day(LocalDate date) => NodaTime.Text.LocalDatePattern.Iso.Format(date);
}
