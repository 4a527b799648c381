using NodaTime;
using Nis2.Compliance.Subjects;

namespace Nis2.Compliance.Incidents;

/// <summary>
/// What each command comes to. Steps that the clock missed are marked first, in the same decision, so that the outcome never depends on
/// when the clock woke; due instants that the command moved are recorded last.
/// </summary>
public static class IncidentDecisions
{
    public static Decision Decide(IncidentState state, IncidentCommand command, DecisionContext context)
    {
        if (command is OpenIncident open)
            return IncidentOpening.Decide(state, open, context.Now);
        if (command is BeginExercise begin)
        {
            return IncidentOpening.Decide(state, begin.Opening, context.Now) is Decision.Accepted { Events.Count: > 0 } opened
                ? Decision.Accept([.. opened.Events, new ExerciseBegun(begin.Scenario, begin.Version)])
                : IncidentOpening.Decide(state, begin.Opening, context.Now);
        }

        if (state.Status == IncidentStatus.NotOpened)
            return new Refusal(RefusalKind.NotFound, "incident-not-found", "There is no such incident.");
        if (state.Status == IncidentStatus.Void)
        {
            return command is VoidIncident
                ? Decision.Accept()
                : new Refusal(RefusalKind.Conflict, "incident-void", "The incident was opened by mistake and is void.");
        }

        var now = state.OwnTime(context.Now);
        var missed = IncidentSteps.Take(state, now);
        var present = Fold(state, missed, context);
        var decision = Decide(present, command, now);
        if (decision is not Decision.Accepted { Events: { Count: > 0 } events })
            return decision;
        var dues = IncidentDues.After(Fold(present, events, context), events);
        return Decision.Accept(EventPacking.Fit([.. missed, .. events, .. dues]));
    }

    private static IncidentState Fold(IncidentState state, IReadOnlyList<SubjectEvent> events, DecisionContext context) =>
        events.Aggregate(state, (before, one) => IncidentFold.Apply(before, one, context.By));

    private static Decision Decide(IncidentState state, IncidentCommand command, Instant now) => command switch
    {
        ReportTicketUpdate update => TicketEntries.Decide(state, update, now),
        DescribeIncident describe => IncidentRecords.Decide(state, describe),
        AddNote note => IncidentRecords.Decide(note, now),
        StateTime time => IncidentTimes.Decide(state, time, now),
        AssessSignificance assess => IncidentAssessments.Decide(state, assess, now),
        StateAwareness { Assessment: { } assess } awareness => IncidentAssessments.Then(
            state, assess, now, present => IncidentAwareness.Decide(present, awareness, now)),
        JudgeNotSignificant { Assessment: { } assess } judgement => IncidentAssessments.Then(
            state, assess, now, present => IncidentAwareness.Decide(present, judgement, now)),
        StateAwareness awareness => IncidentAwareness.Decide(state, awareness, now),
        CorrectAwareness correction => IncidentAwareness.Decide(state, correction, now),
        JudgeNotSignificant judgement => IncidentAwareness.Decide(state, judgement, now),
        StateOngoing ongoing => IncidentContext.Decide(state, ongoing, now),
        StateEffects effects => IncidentContext.Decide(state, effects, now),
        RecordDuty duty => DutyDecisions.Decide(state, duty, now),
        StateDutyAwareness awareness => DutyDecisions.Decide(state, awareness, now),
        EndDuty end => DutyDecisions.Decide(state, end, now),
        RequestIntermediateReport request => IntermediateReports.Decide(state, request, now),
        SubmitStage submission => IncidentSubmissions.Decide(state, submission, now),
        WaiveStage waiver => IncidentEndings.Decide(state, waiver, now),
        UpdateStage update => IncidentSubmissions.Decide(state, update, now),
        JudgeRecipientsNotice judgement => RecipientsNotices.Decide(state, judgement, now),
        RecordRecipientsNotice told => RecipientsNotices.Decide(state, told, now),
        FileReport file => IncidentFilings.Decide(state, file, now),
        RecordReceipt receipt => IncidentFilings.Decide(state, receipt, now),
        AcknowledgeReminder answer => IncidentEndings.Decide(state, answer, now),
        CloseIncident close => IncidentEndings.Decide(state, close, now),
        WithdrawSignificance withdrawal => IncidentEndings.Decide(state, withdrawal, now),
        VoidIncident voiding => IncidentEndings.Decide(state, voiding, now),
        _ => throw new ArgumentOutOfRangeException(nameof(command), command.GetType().Name, "Unknown command."),
    };
}
