using NodaTime;
using NodaTime.Text;
using Nis2.Compliance.Law;
using Nis2.Compliance.Obligations;
using Nis2.Compliance.Subjects;

namespace Nis2.Compliance.Incidents;

/// <summary>Whom to tell what: a page at the opening, then one notice a stage for the gravest of several steps.</summary>
internal static class IncidentNotices
{
    private static readonly ZonedDateTimePattern LocalTime =
        ZonedDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd HH:mm z", DateTimeZoneProviders.Tzdb);

    public static IReadOnlyList<Notice> Of(IncidentState state, IReadOnlyList<RecordedEvent> recorded)
    {
        IReadOnlyList<Notice> pages = TicketNotices.Pages(state, recorded) ? [Page(state, IncidentNews.Opens(recorded))] : [];
        var taken = EventPacking.Flat(recorded.Select(one => one.Facts)).OfType<StepTaken>().ToList();
        var steps = taken
            .Where(step => StillMatters(state, step))
            .GroupBy(step => step.Stage)
            .Select(stage => OfStep(state, stage.OrderBy(step => step.Kind).ThenBy(step => step.PlannedAt).Last(), taken));
        return
        [
            .. pages,
            .. TicketNotices.Of(state, recorded),
            .. CriterionNotices.Of(state, recorded),
            .. steps,
            .. IncidentNews.Of(state, recorded),
        ];
    }

    // A step that was missed and made up for together with its stage's submission is news only if the due instant passed.
    private static bool StillMatters(IncidentState state, StepTaken step) =>
        step.Kind == StepKind.Overdue || (state.Stage(step.Stage) is { } stage && IncidentSteps.IsLive(state, stage));

    /// <param name="opening">That it was opened is news too; else an open incident is paged for.</param>
    internal static Notice Page(IncidentState state, bool opening)
    {
        var due = state.Stage(Stages.Assessment)?.Due;
        var by = due is { } at ? $" by {Local(state, at)}" : string.Empty;
        return new Notice(
            "opened",
            NoticeLevel.Page,
            Subject(state, "Suspected incident: assess now"),
            $"A suspected incident was opened. Decide whether it is significant{by}.",
            Stages.Assessment,
            due,
            state.Exercise is not null,
            opening ? News.Opened : null);
    }

    /// <param name="together">All steps of the same append: of these only the gravest is told.</param>
    private static Notice OfStep(IncidentState state, StepTaken step, IReadOnlyList<StepTaken> together)
    {
        var title = StageTitles.Of(state, step.Stage);
        var due = Local(state, step.Due);
        var basis = state.Stage(step.Stage)?.Basis;
        var (level, subject, text) = step.Kind switch
        {
            StepKind.Remind => (NoticeLevel.Reminder, $"{title} is due", $"{title} is due by {due} ({basis})."),
            StepKind.Escalate when WasNeverAsked(step, together) => (NoticeLevel.Escalation, $"{title} is due soon",
                $"{title} is due by {due} ({basis}). The time for its reminder had passed before this clock could send one."),
            StepKind.Escalate => (NoticeLevel.Escalation, $"{title}: reminder unanswered",
                $"Nobody has answered the reminder. {title} is due by {due} ({basis})."),
            _ => (NoticeLevel.Overdue, $"{title} is overdue", $"{title} was due by {due} ({basis})."),
        };
        var force = state.Stage(step.Stage)?.Force == Force.Expectation
            ? " It is an expectation: no act in force was read that makes it a duty."
            : string.Empty;
        return new Notice(
            $"{step.Stage}/{PlannedStep.MarkOf(step.Kind, step.Lead)}/{InstantPattern.ExtendedIso.Format(step.Due)}",
            level,
            Subject(state, subject),
            text + force,
            step.Stage,
            step.Due,
            state.Exercise is not null);
    }

    // Awareness that is stated late, or a clock that slept: nobody can have left unanswered what nobody sent.
    private static bool WasNeverAsked(StepTaken escalation, IReadOnlyList<StepTaken> together) => together.Any(step =>
        step.Kind == StepKind.Remind && (step.Stage, step.Lead, step.Due) == (escalation.Stage, escalation.Lead, escalation.Due));

    internal static string Subject(IncidentState state, string subject) => state.Exercise is null ? subject : $"EXERCISE {subject}";

    internal static string Local(IncidentState state, Instant at) => LocalTime.Format(at.InZone(Zones.Of(state.AuthorityZone)));
}
