using NodaTime;
using Nis2.Compliance.Law;
using Nis2.Compliance.Subjects;

namespace Nis2.Compliance.Incidents;

/// <summary>Awareness and the judgement of significance, Art. 23(3) and (4).</summary>
internal static class IncidentAwareness
{
    private const string Recital = "Implementing Regulation (EU) 2024/2690 recital 31";

    public static Decision Decide(IncidentState state, StateAwareness stated, Instant now)
    {
        var awareAt = stated.AwareAt ?? now;
        var judgedAt = stated.JudgedSignificantAt ?? awareAt;
        if (state is { Aware: { } before, Withdrawn: null })
            return before.At == stated.AwareAt ? Decision.Accept() : AlreadyStated("Correct it instead.");
        if (Inputs.Refused(
            out var refusal,
            Inputs.Text(stated.Basis, "basis", IncidentLimits.Reason),
            Inputs.Past(awareAt, now, "awareAt"),
            IncidentTimes.AfterOccurrence(state.Occurred?.At, awareAt, "awareAt"),
            Inputs.Past(judgedAt, now, "judgedSignificantAt"),
            IncidentTimes.AfterOccurrence(state.Occurred?.At, judgedAt, "judgedSignificantAt"),
            Inputs.Optional(stated.GapReason, "gapReason", IncidentLimits.Reason),
            Gap(state, awareAt, stated.GapReason)))
            return refusal;
        return Decision.Accept(new AwarenessStated(awareAt, judgedAt, now, stated.Basis, stated.GapReason));
    }

    public static Decision Decide(IncidentState state, CorrectAwareness correction, Instant now)
    {
        if (state.Aware is not { } before)
            return NotStated();
        if (before.At == correction.AwareAt)
            return Decision.Accept();
        if (Inputs.Refused(
            out var refusal,
            Inputs.Text(correction.Reason, "reason", IncidentLimits.Reason),
            Inputs.Past(correction.AwareAt, now, "awareAt"),
            IncidentTimes.AfterOccurrence(state.Occurred?.At, correction.AwareAt, "awareAt"),
            BeforeSubmissions(state, correction.AwareAt)))
            return refusal;
        return Decision.Accept(new AwarenessCorrected(correction.AwareAt, before.At, now, correction.Reason));
    }

    public static Decision Decide(IncidentState state, JudgeNotSignificant judgement, Instant now)
    {
        if (state.Aware is not null)
            return AlreadyStated("The legal clock runs: withdraw significance with a reason instead.");
        if (state.Status != IncidentStatus.Suspected)
            return Decision.Accept();
        var at = judgement.At ?? now;
        if (Inputs.Refused(
            out var refusal,
            Inputs.Text(judgement.Reason, "reason", IncidentLimits.Reason),
            Inputs.Past(at, now, "at"),
            IncidentTimes.AfterOccurrence(state.Occurred?.At, at, "at")))
            return refusal;
        return IncidentAssessments.Override(state, judgement.OverrideReason, now) is Decision.Accepted overridden
            ? Decision.Accept([.. overridden.Events, new NotSignificantJudged(at, now, judgement.Reason)])
            : IncidentAssessments.Override(state, judgement.OverrideReason, now);
    }

    public static Refusal NotStated() => new(
        RefusalKind.Conflict, "awareness-not-stated", "Nobody has stated awareness of a significant incident yet.", Source: "Art. 23(4)");

    private static Refusal AlreadyStated(string advice) => new(
        RefusalKind.Conflict, "awareness-already-stated", $"Awareness of a significant incident stands. {advice}", Source: "Art. 23(4)");

    internal static Refusal? Gap(IncidentState state, Instant awareAt, string? reason) =>
        awareAt - state.FirstAlertOrOpening() > state.Policy.AwarenessGapLimit && string.IsNullOrWhiteSpace(reason)
            ? new Refusal(
                RefusalKind.Invalid,
                "awareness-gap-needs-reason",
                "Awareness came later after the first alert than the own rule allows: say why.",
                "gapReason",
                Recital)
            : null;

    /// <summary>No report of a duty that follows this awareness was submitted before it.</summary>
    private static Refusal? BeforeSubmissions(IncidentState state, Instant awareAt) =>
        state.Duties.Where(duty => duty is { Aware: null, Duty.Regime: Regime.Nis2, Duty.Voluntary: null })
            .Select(duty => BeforeSubmissions(state, duty.Duty.Id, awareAt))
            .FirstOrDefault(refusal => refusal is not null);

    internal static Refusal? BeforeSubmissions(IncidentState state, string duty, Instant awareAt) =>
        state.Stages.Any(stage => StageKey.DutyOf(stage.Stage) == duty && stage.Submission?.SubmittedAt < awareAt)
            ? new Refusal(RefusalKind.Conflict, "awareness-after-submission", "A report was submitted before this instant.", "awareAt")
            : null;
}
