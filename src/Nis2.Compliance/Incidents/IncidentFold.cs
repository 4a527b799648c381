using NodaTime;
using Nis2.Compliance.Law;
using Nis2.Compliance.Obligations;
using Nis2.Compliance.Subjects;

namespace Nis2.Compliance.Incidents;

/// <summary>What each event makes of the state; total, because stored events are facts.</summary>
internal static class IncidentFold
{
    public static IncidentState Apply(IncidentState state, SubjectEvent facts, string by) => facts switch
    {
        IncidentOpened opened => Opened(opened, by),
        IncidentDescribed described => state with
        {
            Title = described.TitleChanged ? described.Title : state.Title,
            Description = described.DescriptionChanged ? described.Description : state.Description,
            Severity = described.Severity ?? state.Severity,
        },
        TimeStated stated => Stated(state, stated, by),
        AwarenessStated aware => state with
        {
            Status = IncidentStatus.Significant,
            Aware = new StatedTime(aware.AwareAt, by, aware.StatedAt, aware.Basis),
            JudgedSignificant = new StatedTime(aware.JudgedSignificantAt, by, aware.StatedAt, aware.Basis),
            AwarenessGapReason = aware.GapReason,
            Closed = null,
        },
        AwarenessCorrected corrected => state with
        {
            Aware = new StatedTime(corrected.AwareAt, by, corrected.StatedAt, corrected.Reason),
        },
        NotSignificantJudged judged => state with
        {
            Status = IncidentStatus.NotSignificant,
            JudgedNotSignificant = new StatedTime(judged.At, by, judged.StatedAt, judged.Reason),
        },
        SignificanceAssessed assessed => state with { Assessment = IncidentAssessments.Of(assessed, by) },
        CriterionOverridden overridden => state with
        {
            Assessment = state.Assessment is { } assessment
                ? assessment with { Decision = Significance.SignificanceOutcome.NotSignificant, Reason = overridden.Reason }
                : null,
        },
        StageDueRecorded due => WithDue(state, due),
        StageSubmitted submitted => Submitted(state, submitted.Stage, new Submission(
            submitted.SubmittedAt, submitted.Channel, submitted.PayloadSha256, by, submitted.RecordedAt, submitted.AuthorityReference)),
        SubmissionCorrected corrected => Submitted(state, corrected.Stage, new Submission(
            corrected.SubmittedAt, corrected.Channel, corrected.PayloadSha256, by, corrected.RecordedAt, corrected.AuthorityReference)),
        ReminderAcknowledged answer => Answered(state, answer),
        StepTaken step => Taken(state, step),
        IncidentClosed closed => state with
        {
            Status = IncidentStatus.Closed,
            Closed = new StatedTime(closed.At, by, closed.At, closed.Reason),
        },
        _ => state,
    };

    private static IncidentState Opened(IncidentOpened opened, string by) => new()
    {
        Status = IncidentStatus.Suspected,
        Title = opened.Title,
        Description = opened.Description,
        Reporter = opened.Reporter,
        Severity = opened.Severity,
        Country = opened.Country,
        AuthorityZone = opened.AuthorityZone,
        Policy = opened.Policy,
        Exercise = opened.Exercise,
        Ticket = opened.Ticket,
        OpenedAt = opened.OpenedAt,
        Occurred = opened.OccurredAt is { } occurred ? new StatedTime(occurred, by, opened.OpenedAt) : null,
        FirstAlert = opened.FirstAlertAt is { } alert ? new StatedTime(alert, by, opened.OpenedAt) : null,
    };

    private static IncidentState Stated(IncidentState state, TimeStated stated, string by)
    {
        var time = new StatedTime(stated.At, by, stated.StatedAt, stated.Reason);
        return stated.Which switch
        {
            IncidentTime.Occurred => state with { Occurred = time },
            IncidentTime.FirstAlert => state with { FirstAlert = time },
            IncidentTime.AssessmentStarted => state with { AssessmentStarted = time },
            _ => state,
        };
    }

    // Another due instant has steps of its own: what was settled belongs to the old one. An overdue mark stays.
    private static IncidentState WithDue(IncidentState state, StageDueRecorded due)
    {
        var before = state.Stage(due.Stage);
        var same = before?.Due == due.Due ? before : null;
        var stage = new StageState(
            due.Stage, due.Anchor, due.AnchorAt, due.Due, due.LegalLatest, due.Estimate, due.Basis, due.Confidence)
        {
            Pack = due.Pack,
            PackVersion = due.PackVersion,
            Submission = before?.Submission,
            OverdueSince = before?.OverdueSince,
            AnsweredAt = same?.AnsweredAt,
            Settled = same?.Settled ?? [],
        };
        return before is null
            ? state with { Stages = [.. state.Stages, stage] }
            : Replace(state, stage);
    }

    private static IncidentState Submitted(IncidentState state, string stage, Submission submission)
    {
        var replaced = Update(state, stage, one => one with { Submission = submission });
        return stage == Stages.FinalReport && state.Status == IncidentStatus.Significant
            ? replaced with { Status = IncidentStatus.Reported }
            : replaced;
    }

    // Escalations of reminders that passed before the answer will never come.
    private static IncidentState Answered(IncidentState state, ReminderAcknowledged answer) =>
        Update(state, answer.Stage, stage => stage with
        {
            AnsweredAt = answer.At,
            Settled = [.. stage.Settled.Union(StagePlan.For(stage.Stage, stage.Due, state.Policy.RuleFor(stage.Stage))
                .Where(step => step.Kind == StepKind.Escalate && stage.Due - step.Lead <= answer.At)
                .Select(step => step.Mark))],
        });

    private static IncidentState Taken(IncidentState state, StepTaken step) => Update(state, step.Stage, stage => stage with
    {
        Settled = stage.Due == step.Due
            ? [.. stage.Settled, PlannedStep.MarkOf(step.Kind, step.Lead)]
            : stage.Settled,
        OverdueSince = step.Kind == StepKind.Overdue ? stage.OverdueSince ?? step.PlannedAt : stage.OverdueSince,
    });

    private static IncidentState Update(IncidentState state, string stage, Func<StageState, StageState> change) =>
        state.Stage(stage) is { } found ? Replace(state, change(found)) : state;

    private static IncidentState Replace(IncidentState state, StageState stage) =>
        state with { Stages = [.. state.Stages.Select(one => one.Stage == stage.Stage ? stage : one)] };
}
