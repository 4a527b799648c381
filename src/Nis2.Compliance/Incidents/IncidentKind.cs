using NodaTime;
using Nis2.Compliance.Law;
using Nis2.Compliance.Obligations;
using Nis2.Compliance.Subjects;

namespace Nis2.Compliance.Incidents;

/// <summary>Incidents and the clocks of Art. 23(4).</summary>
public sealed class IncidentKind : ISubjectKind<IncidentState>
{
    public string Name => "incident";

    public int FoldVersion => 3;

    public IReadOnlyList<Type> EventTypes { get; } =
    [
        typeof(IncidentOpened),
        typeof(TicketReported),
        typeof(IncidentDescribed),
        typeof(TimeStated),
        typeof(AwarenessStated),
        typeof(AwarenessCorrected),
        typeof(NotSignificantJudged),
        typeof(SignificanceAssessed),
        typeof(CriterionOverridden),
        typeof(ExerciseBegun),
        typeof(StageDueRecorded),
        typeof(StageSubmitted),
        typeof(SubmissionCorrected),
        typeof(FilingRecorded),
        typeof(ReceiptRecorded),
        typeof(ReminderAcknowledged),
        typeof(StepTaken),
        typeof(NoteAdded),
        typeof(IncidentClosed),
        typeof(DutyRecorded),
        typeof(DutyAwarenessStated),
        typeof(DutyAwarenessCorrected),
        typeof(DutyEnded),
        typeof(OngoingStated),
        typeof(EffectsStated),
        typeof(IntermediateReportRequested),
        typeof(StageUpdated),
        typeof(StageWaived),
        typeof(StageEnded),
        typeof(StageDuesRecorded),
        typeof(StepsTaken),
        typeof(RecipientsNoticeJudged),
        typeof(RecipientsNoticeRecorded),
        typeof(SignificanceWithdrawn),
        typeof(IncidentVoided),
        typeof(IntakeDecided),
    ];

    public IncidentState Initial { get; } = new();

    public IncidentState Apply(IncidentState state, RecordedEvent recorded) => IncidentFold.Apply(state, recorded.Facts, recorded.By);

    public SubjectSummary Summarise(IncidentState state) => new(
        Words.Of(state.Status),
        state.Status is IncidentStatus.Suspected or IncidentStatus.Significant || IncidentObligations.Of(state).Count > 0,
        state.Title ?? (state.Ticket is { } ticket ? $"{ticket.System} {ticket.TicketId}" : "Incident"),
        Words.Of(state.Severity),
        state.Exercise is not null,
        state.OpenedAt,
        RecurrenceFacts.Of(state));

    public NextStep? NextStep(IncidentState state)
    {
        if (IncidentSteps.Pending(state).FirstOrDefault() is not { } step)
            return null;
        return Real(state, step.At) is { } at ? new NextStep(at, $"{step.Stage}/{step.Mark}") : null;
    }

    public Decision TakeSteps(IncidentState state, Instant now) =>
        Decision.Accept(EventPacking.Fit(IncidentSteps.Take(state, state.OwnTime(now))));

    public IReadOnlyList<Obligation> Obligations(IncidentState state) => IncidentObligations.Of(state);

    public IReadOnlyList<Notice> Notices(IncidentState state, IReadOnlyList<RecordedEvent> recorded) => IncidentNotices.Of(state, recorded);

    private static Instant? Real(IncidentState state, Instant at) =>
        state.Exercise is { } clock ? clock.ToReal(at) : at.RoundUpToTick();
}
