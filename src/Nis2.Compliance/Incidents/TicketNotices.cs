using NodaTime.Text;
using Nis2.Compliance.Intake;
using Nis2.Compliance.Law;
using Nis2.Compliance.Obligations;
using Nis2.Compliance.Subjects;

namespace Nis2.Compliance.Incidents;

/// <summary>Which tickets page, and that one which is open again is looked at though its incident had ended.</summary>
internal static class TicketNotices
{
    /// <summary>Without rules every opening pages; with rules, the opening or the update that a rule pages for.</summary>
    public static bool Pages(IncidentState state, IReadOnlyList<RecordedEvent> recorded)
    {
        var facts = recorded.Select(one => one.Facts).ToList();
        return facts.OfType<IntakeDecided>().FirstOrDefault() is { } decided
            ? decided.Outcome == IntakeOutcome.Page && state.Status == IncidentStatus.Suspected
            : facts.OfType<IncidentOpened>().Any();
    }

    public static IEnumerable<Notice> Of(IncidentState state, IReadOnlyList<RecordedEvent> recorded) =>
        state.Status is IncidentStatus.Closed or IncidentStatus.NotSignificant or IncidentStatus.Withdrawn or IncidentStatus.Reported
            ? recorded.Select(one => one.Facts).OfType<TicketReported>()
                .Where(ticket => ticket.Change == TicketChange.Reopened)
                .Take(1)
                .Select(ticket => Reopened(state, ticket))
            : [];

    private static Notice Reopened(IncidentState state, TicketReported ticket) => new(
        $"ticket-reopened/{InstantPattern.ExtendedIso.Format(ticket.ReportedAt)}",
        NoticeLevel.Reminder,
        $"{(state.Exercise is null ? string.Empty : "EXERCISE ")}The ticket of an incident that had ended is open again",
        "Decide whether the incident goes on, or whether this is another one. No clock runs because of it.",
        Stages.Assessment,
        null,
        state.Exercise is not null);
}
