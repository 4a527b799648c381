using NodaTime;
using Nis2.Compliance.Law;
using Nis2.Compliance.Obligations;
using Nis2.Compliance.Subjects;

namespace Nis2.Compliance.Suppliers;

/// <summary>One notice for the gravest of the steps that were marked together.</summary>
internal static class SupplierNotices
{
    public static IReadOnlyList<Notice> Of(SupplierState state, IReadOnlyList<RecordedEvent> recorded)
    {
        var steps = recorded.Select(one => one.Facts).OfType<ReviewStepTaken>()
            .Where(step => step.Kind == StepKind.Overdue || state.Cycle?.Number == step.Cycle);
        return steps.OrderBy(step => step.Kind).ThenBy(step => step.PlannedAt).LastOrDefault() is { } gravest
            ? [For(state, gravest)]
            : [];
    }

    private static Notice For(SupplierState state, ReviewStepTaken step)
    {
        var lastDay = (step.Due - Duration.FromTicks(1)).InZone(Zones.Of(state.Zone)).Date;
        var day = NodaTime.Text.LocalDatePattern.Iso.Format(lastDay);
        var (level, subject, text) = step.Kind switch
        {
            StepKind.Remind => (NoticeLevel.Reminder, "Supplier review is due", $"A supplier review is due by the end of {day}."),
            StepKind.Escalate => (NoticeLevel.Escalation, "Supplier review: reminder unanswered",
                $"Nobody has answered the reminder of a supplier review that is due by the end of {day}."),
            _ => (NoticeLevel.Overdue, "Supplier review is overdue", $"A supplier review was due by the end of {day}."),
        };
        return new Notice(
            $"{SupplierSteps.Review}/{step.Cycle}/{PlannedStep.MarkOf(step.Kind, step.Lead)}/{day}",
            level,
            subject,
            text,
            SupplierSteps.Review,
            step.Due,
            false);
    }
}
