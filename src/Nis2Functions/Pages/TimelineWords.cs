using Nis2.Compliance.Incidents;
using Nis2.Compliance.Law;
using Nis2.Compliance.Obligations;
using Nis2.Compliance.Subjects;
using Nis2.Pages.Incidents;
using Nis2.Storage.Streams;
using NodaTime;
using NodaTime.Text;

namespace Nis2Functions.Pages;

/// <summary>An incident's events in words.</summary>
internal static class TimelineWords
{
    private static readonly ZonedDateTimePattern Pattern = ZonedDateTimePattern.CreateWithInvariantCulture("d MMM uuuu HH:mm x", null);

    public static TimelineEntryView Of(HistoryEvent entry, DateTimeZone zone)
    {
        var (kind, text) = entry.Recorded.Facts switch
        {
            IncidentOpened opened => ("Opened", opened.Title),
            TicketReported ticket => ($"Ticket {Words.Of(ticket.Change).ToLowerInvariant()}", ticket.Text),
            IncidentDescribed described => ("Description changed", Joined(described.Title, described.Description)),
            TimeStated time => ($"{Words.Of(time.Which)} stated: {Local(time.At)}", time.Reason),
            AwarenessStated aware => ($"Awareness stated: {Local(aware.AwareAt)}", Joined(aware.Basis, aware.GapReason)),
            AwarenessCorrected aware =>
                ($"Awareness corrected from {Local(aware.PreviousAwareAt)} to {Local(aware.AwareAt)}", aware.Reason),
            NotSignificantJudged judged => ("Judged not significant", judged.Reason),
            StageDueRecorded due =>
                ($"{Stages.Title(due.Stage)} {(due.Estimate ? "expected" : "due")} {Local(due.Due)}", due.Basis),
            StageSubmitted sent =>
                ($"{Stages.Title(sent.Stage)} submitted {Local(sent.SubmittedAt)}", Joined(sent.Channel, sent.AuthorityReference)),
            SubmissionCorrected sent =>
                ($"{Stages.Title(sent.Stage)}: submission corrected to {Local(sent.SubmittedAt)}", sent.Reason),
            ReminderAcknowledged reminder => ($"Reminder acknowledged: {Stages.Title(reminder.Stage)}", null),
            StepTaken step => ($"{Step(step.Kind)}: {Stages.Title(step.Stage)}", $"due {Local(step.Due)}"),
            NoteAdded note => ("Note", note.Text),
            IncidentClosed closed => ("Closed", closed.Reason),
            ErasedEvent erased => ("Personal data erased", erased.Reason),
            _ => (entry.Type, null),
        };
        return new TimelineEntryView(entry.Recorded.At, kind, entry.Erased ? "(erased)" : text, entry.Recorded.By);

        string Local(Instant at) => Pattern.Format(at.InZone(zone));
    }

    private static string Step(StepKind kind) => kind switch
    {
        StepKind.Remind => "Reminder",
        StepKind.Escalate => "Escalation",
        _ => "Overdue",
    };

    private static string? Joined(params ReadOnlySpan<string?> texts)
    {
        var found = new List<string>();
        foreach (var text in texts)
        {
            if (text is not null)
                found.Add(text);
        }

        return found.Count == 0 ? null : string.Join(" - ", found);
    }
}
