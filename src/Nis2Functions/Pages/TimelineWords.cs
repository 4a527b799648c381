using Nis2.Compliance.Incidents;
using Nis2.Compliance.Subjects;
using Nis2.Pages.Duties;
using Nis2.Pages.Incidents;
using Nis2.Pages.Languages;
using Nis2.Pages.Texts;
using Nis2.Storage.Streams;
using NodaTime;

namespace Nis2Functions.Pages;

/// <summary>An incident's events in words.</summary>
internal static class TimelineWords
{
    public static TimelineEntryView Of(HistoryEvent entry, DateTimeZone zone)
    {
        var (kind, details) = Words(entry, at => Text.Of(language => TimeText.Local(at, zone, language)));
        return new TimelineEntryView(entry.Recorded.At, kind, entry.Erased ? TimelineTexts.Erased : details, entry.Recorded.By);
    }

    private static (Text Kind, Text? Details) Words(HistoryEvent entry, Func<Instant, Text> local) => entry.Recorded.Facts switch
    {
        IncidentOpened opened => (TimelineTexts.Opened, Said(opened.Title)),
        TicketReported ticket => (TimelineTexts.Ticket(ticket.Change), Said(ticket.Text)),
        IncidentDescribed described => (TimelineTexts.Described, Said(described.Title, described.Description)),
        TimeStated time => (TimelineTexts.Stated(Which(time.Which), local(time.At)), Said(time.Reason)),
        AwarenessStated aware => (TimelineTexts.Aware(local(aware.AwareAt)), Said(aware.Basis, aware.GapReason)),
        AwarenessCorrected aware => (TimelineTexts.Corrected(local(aware.PreviousAwareAt), local(aware.AwareAt)), Said(aware.Reason)),
        NotSignificantJudged judged => (TimelineTexts.NotSignificant, Said(judged.Reason)),
        SignificanceAssessed assessed => (TimelineTexts.Assessed(assessed.Outcome), Said(assessed.Reason)),
        ExerciseBegun begun => (TimelineTexts.Begun(begun.Scenario), null),
        CriterionOverridden overridden => (TimelineTexts.Overridden, Said(overridden.Reason, string.Join("; ", overridden.Met))),
        StageDueRecorded { Due: { } at } due => (TimelineTexts.Due(StageTexts.Title(due.Stage), local(at), due.Estimate), Said(due.Basis)),
        StageDueRecorded due => (StageTexts.Title(due.Stage), Said(due.Basis)),
        StageSubmitted sent =>
            (TimelineTexts.Submitted(StageTexts.Title(sent.Stage), local(sent.SubmittedAt)), Said(sent.Channel, sent.AuthorityReference)),
        SubmissionCorrected sent =>
            (TimelineTexts.SubmissionCorrected(StageTexts.Title(sent.Stage), local(sent.SubmittedAt)), Said(sent.Reason)),
        ReminderAcknowledged reminder => (TimelineTexts.Acknowledged(StageTexts.Title(reminder.Stage)), null),
        StepTaken step => (TimelineTexts.Step(step.Kind, StageTexts.Title(step.Stage)), TimelineTexts.DueAt(local(step.Due))),
        NoteAdded note => (TimelineTexts.Note, Said(note.Text)),
        IncidentClosed closed => (TimelineTexts.Closed, Said(closed.Reason)),
        ErasedEvent erased => (TimelineTexts.DataErased, Said(erased.Reason)),
        _ => (Text.Same(entry.Type), null),
    };

    private static Text Which(IncidentTime which) => which switch
    {
        IncidentTime.Occurred => IncidentTexts.Occurred,
        IncidentTime.FirstAlert => IncidentTexts.FirstAlert,
        _ => IncidentTexts.AssessmentStarted,
    };

    private static Text? Said(params IEnumerable<string?> texts)
    {
        var joined = string.Join(" - ", texts.OfType<string>());
        return joined.Length == 0 ? null : Text.Same(joined);
    }
}
