using Nis2.Compliance.Law;
using Nis2.Compliance.Obligations;
using Nis2.Compliance.Subjects;

namespace Nis2.Compliance.Incidents;

/// <summary>What events make of the stages.</summary>
internal static class StageFold
{
    public static IncidentState Apply(IncidentState state, SubjectEvent facts, string by) => facts switch
    {
        StageDueRecorded due => WithDue(state, due),
        StageEnded ended => Update(state, ended.Stage, stage => stage with { Ended = true }),
        StageWaived waived => Update(state, waived.Stage, stage => stage with
        {
            Waived = new StatedTime(waived.At, by, waived.At, waived.Reason),
        }),
        StageSubmitted sent => Submitted(state, sent.Stage, new Submission(
            sent.SubmittedAt, sent.Channel, sent.PayloadSha256, by, sent.RecordedAt, sent.AuthorityReference)),
        SubmissionCorrected sent => Submitted(state, sent.Stage, new Submission(
            sent.SubmittedAt, sent.Channel, sent.PayloadSha256, by, sent.RecordedAt, sent.AuthorityReference)),
        StageUpdated sent => Update(state, sent.Stage, stage => stage with
        {
            Updates = stage.Updates + 1,
            LastUpdate = new Submission(
                sent.SubmittedAt, sent.Channel, sent.PayloadSha256, by, sent.RecordedAt, sent.AuthorityReference),
        }),
        FilingRecorded filing when FiledReports.Ground(state, filing.Stage) is { } ground =>
            RecipientsNoticeFold.Proven(state, ground, told => IncidentFilings.Apply(told, filing)),
        ReceiptRecorded receipt when FiledReports.Ground(state, receipt.Stage) is { } ground =>
            RecipientsNoticeFold.Proven(state, ground, told => IncidentFilings.Apply(told, receipt)),
        FilingRecorded filing => Update(state, filing.Stage, stage => IncidentFilings.Apply(stage, filing)),
        ReceiptRecorded receipt => Update(state, receipt.Stage, stage => IncidentFilings.Apply(stage, receipt)),
        IntermediateReportRequested => state with { Closed = null },
        ReminderAcknowledged answer => Answered(state, answer),
        StepTaken step => Taken(state, step),
        _ => state,
    };

    // Another due instant has steps of its own: what was settled belongs to the old one. An overdue mark stays. A report that comes to
    // be owed reopens a closed incident: its clock would be silent otherwise.
    private static IncidentState WithDue(IncidentState state, StageDueRecorded due)
    {
        var before = state.Stage(due.Stage);
        var same = before?.Due == due.Due ? before : null;
        var stage = new StageState(
            due.Stage, due.Anchor, due.AnchorAt, due.Due, due.LegalLatest, due.Estimate, due.Basis, due.Confidence)
        {
            Force = due.Force ?? (due.Pack is null ? Force.OwnRule : Force.Law),
            Pack = due.Pack,
            PackVersion = due.PackVersion,
            Submission = before?.Submission,
            Updates = before?.Updates ?? 0,
            LastUpdate = before?.LastUpdate,
            OverdueSince = before?.OverdueSince,
            AnsweredAt = same?.AnsweredAt,
            Settled = same?.Settled ?? [],
            Superseded = before?.Superseded ?? false,
            Waived = before?.Waived,
        };
        var known = before is null
            ? state with { Stages = [.. state.Stages, stage] }
            : Replace(state, stage);
        return stage is { Submission: null, Superseded: false, Waived: null } ? known with { Closed = null } : known;
    }

    // A final report says all that the reports before it would have said.
    private static IncidentState Submitted(IncidentState state, string key, Submission submission)
    {
        var known = state.Stage(key) is null ? state with { Stages = [.. state.Stages, Unplanned(key)] } : state;
        var submitted = Update(known, key, stage => stage with { Submission = IncidentFilings.Keep(stage.Submission, submission) });
        return StageKey.Local(key) != Stages.FinalReport
            ? submitted
            : submitted with
            {
                Stages = [.. submitted.Stages.Select(stage =>
                    DutyStages.CoveredByFinal(key, stage) ? stage with { Superseded = true } : stage)],
            };
    }

    // Filed before anything planned it, as a progress report of an incident that nobody had called ongoing.
    private static StageState Unplanned(string key) =>
        new(key, Anchors.NoneStated, null, null, null, false, "Filed unasked", Confidence.Unread);

    // Escalations of reminders that passed before the answer will never come.
    private static IncidentState Answered(IncidentState state, ReminderAcknowledged answer) =>
        Update(state, answer.Stage, stage => stage with
        {
            AnsweredAt = answer.At,
            Settled = [.. stage.Settled.Union(IncidentSteps.Plan(state, stage)
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
