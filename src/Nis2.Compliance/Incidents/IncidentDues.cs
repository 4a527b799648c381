using NodaTime;
using Nis2.Compliance.Law;
using Nis2.Compliance.Subjects;

namespace Nis2.Compliance.Incidents;

/// <summary>Due instants as events, each with what it rests on: the difference between what is planned and what is recorded.</summary>
internal static class IncidentDues
{
    /// <param name="at">The opening, or when a rule first asked for an assessment.</param>
    public static StageDueRecorded Assessment(ReminderPolicy policy, Instant at)
    {
        var period = policy.AssessmentPeriod;
        var due = at + period;
        return new StageDueRecorded(
            Stages.Assessment,
            Anchors.Opening,
            at,
            due,
            due,
            false,
            $"Own rule: assess within {Words.Of(period)}",
            "own rule",
            DueReason.Opened);
    }

    /// <summary>What the events of a command change in due instants; nothing where they move no anchor.</summary>
    public static IReadOnlyList<SubjectEvent> After(IncidentState state, IReadOnlyList<SubjectEvent> events) =>
        events.Select(ReasonOf).FirstOrDefault(found => found is not null) is { } reason
            ? [.. state.Duties.Where(duty => duty.Ended is null).SelectMany(duty => Changes(state, duty, reason))]
            : [];

    private static IEnumerable<SubjectEvent> Changes(IncidentState state, IncidentDuty duty, DueReason reason)
    {
        var plan = DutyPlan.Of(state, duty, reason);
        foreach (var due in plan)
        {
            if (state.Stage(due.Stage) is { } before ? !Stands(before, due) : !IsSaidAlready(state, duty, due))
                yield return due;
        }

        foreach (var stage in state.Stages.Where(stage => IsGone(duty, plan, stage)))
            yield return new StageEnded(stage.Stage, reason);
    }

    // After the final report nothing new comes before it.
    private static bool IsSaidAlready(IncidentState state, IncidentDuty duty, StageDueRecorded due) =>
        state.Stage(StageKey.Of(duty.Duty.Id, Stages.FinalReport))?.Submission is not null && !DutyStages.FollowsFinal(due.Stage);

    private static bool Stands(StageState before, StageDueRecorded due) =>
        before.Superseded
        || (!before.Ended
            && (before.Anchor, before.AnchorAt, before.Due, before.LegalLatest, before.Estimate, before.Basis, before.Force)
            == (due.Anchor, due.AnchorAt, due.Due, due.LegalLatest, due.Estimate, due.Basis, due.Force));

    private static bool IsGone(IncidentDuty duty, IReadOnlyList<StageDueRecorded> plan, StageState stage) =>
        stage is { Submission: null, Ended: false, Superseded: false }
        && StageKey.DutyOf(stage.Stage) == duty.Duty.Id
        && (DutyStages.IsPlanned(stage.Stage) || StageKey.Name(stage.Stage) == DutyStages.Correction)
        && plan.All(due => due.Stage != stage.Stage);

    private static DueReason? ReasonOf(SubjectEvent facts) => facts switch
    {
        AwarenessStated or DutyAwarenessStated => DueReason.AwarenessStated,
        AwarenessCorrected or DutyAwarenessCorrected => DueReason.AwarenessCorrected,
        StageSubmitted sent => StageKey.Local(sent.Stage) == Stages.IncidentNotification
            ? DueReason.NotificationSubmitted
            : DueReason.StageSubmitted,
        SubmissionCorrected => DueReason.SubmissionCorrected,
        TimeStated { Which: not (IncidentTime.Occurred or IncidentTime.AssessmentStarted) } => DueReason.TimeStated,
        OngoingStated or EffectsStated => DueReason.OngoingStated,
        DutyRecorded => DueReason.DutyRecorded,
        _ => null,
    };
}
