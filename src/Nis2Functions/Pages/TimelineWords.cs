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
        IntakeDecided decided => (TimelineTexts.Intake(decided.Outcome), Said(decided.Rule, $"{decided.Source} v{decided.RulesVersion}")),
        IncidentDescribed described => (TimelineTexts.Described, Said(described.Title, described.Description)),
        TimeStated time => (TimelineTexts.Stated(IncidentTexts.Of(time.Which), local(time.At)), Said(time.Reason)),
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
        FilingRecorded filing => (TimelineTexts.Filed(StageTexts.Title(filing.Stage)), Said(filing.Authority, filing.EvidenceId)),
        ReceiptRecorded receipt => (TimelineTexts.Received(StageTexts.Title(receipt.Stage)), Said(receipt.Reference, receipt.EvidenceId)),
        StageWaived waived => (TimelineTexts.Waived(StageTexts.Title(waived.Stage)), Said(waived.Reason)),
        StageUpdated update => (TimelineTexts.Updated(StageTexts.Title(update.Stage), local(update.SubmittedAt)), Said(update.Channel)),
        StageEnded ended => (TimelineTexts.Ended(StageTexts.Title(ended.Stage)), null),
        StageDuesRecorded dues => (TimelineTexts.Dues(dues.Dues.Count), null),
        StepsTaken steps => (TimelineTexts.Steps(steps.Steps.Count), null),
        DutyRecorded duty => (TimelineTexts.DutyRecorded, Said(duty.Duty.CallName(), duty.Reason)),
        DutyEnded duty => (TimelineTexts.DutyEnded, Said(duty.Duty, duty.Reason)),
        DutyAwarenessStated aware => (TimelineTexts.DutyAware(aware.Duty, local(aware.AwareAt)), Said(aware.Basis, aware.GapReason)),
        DutyAwarenessCorrected aware => (TimelineTexts.DutyAware(aware.Duty, local(aware.AwareAt)), Said(aware.Reason)),
        EffectsStated effects => (TimelineTexts.EffectsStated, Said(effects.Reason)),
        OngoingStated ongoing => (ongoing.Ongoing ? TimelineTexts.StillGoing : TimelineTexts.Over, Said(ongoing.Reason)),
        IntermediateReportRequested asked =>
            (TimelineTexts.Requested(StageTexts.Title(asked.Stage)), Said(asked.AuthorityReference, asked.Text)),
        RecipientsNoticeJudged judged => (TimelineTexts.RecipientsJudged, Said(judged.Reason)),
        RecipientsNoticeRecorded told => (TimelineTexts.RecipientsTold, Said(told.Channel)),
        SignificanceWithdrawn withdrawn => (TimelineTexts.Withdrawn, Said(withdrawn.Reason)),
        IncidentVoided voided => (TimelineTexts.Voided, Said(voided.Reason)),
        ErasedEvent erased => (TimelineTexts.DataErased, Said(erased.Reason)),
        _ => (Text.Same(entry.Type), null),
    };

    private static Text? Said(params IEnumerable<string?> texts)
    {
        var joined = string.Join(" - ", texts.OfType<string>());
        return joined.Length == 0 ? null : Text.Same(joined);
    }
}
