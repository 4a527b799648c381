using NodaTime;
using Nis2.Compliance.Subjects;

namespace Nis2.Compliance.Incidents;

/// <summary>
/// What each command comes to. Steps that the clock missed are marked first, in the same decision, so that the outcome never depends on
/// when the clock woke.
/// </summary>
public static class IncidentDecisions
{
    public static Decision Decide(IncidentState state, IncidentCommand command, DecisionContext context)
    {
        if (command is OpenIncident open)
            return IncidentOpening.Decide(state, open, context.Now);
        if (state.Status == IncidentStatus.NotOpened)
            return new Refusal(RefusalKind.NotFound, "incident-not-found", "There is no such incident.");
        var now = state.OwnTime(context.Now);
        var missed = IncidentSteps.Take(state, now);
        var present = missed.Aggregate(state, (before, step) => IncidentFold.Apply(before, step, context.By));
        var decision = Decide(present, command, now);
        return decision is Decision.Accepted { Events.Count: > 0 } accepted
            ? Decision.Accept([.. missed, .. accepted.Events])
            : decision;
    }

    private static Decision Decide(IncidentState state, IncidentCommand command, Instant now) => command switch
    {
        ReportTicketUpdate update => IncidentRecords.Decide(update, now),
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
        SubmitStage submission => IncidentSubmissions.Decide(state, submission, now),
        AcknowledgeReminder answer => IncidentEndings.Decide(state, answer, now),
        CloseIncident close => IncidentEndings.Decide(state, close, now),
        _ => throw new ArgumentOutOfRangeException(nameof(command), command.GetType().Name, "Unknown command."),
    };
}
