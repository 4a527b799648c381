using NodaTime;
using Nis2.Compliance.Law;
using Nis2.Compliance.Obligations;
using Nis2.Compliance.Subjects;

namespace Nis2.Compliance.Incidents;

/// <summary>Who else is reported to, and since when they had to be.</summary>
internal static class DutyDecisions
{
    private const int Most = 20;

    public static Decision Decide(IncidentState state, RecordDuty asked, Instant now)
    {
        var before = state.Duty(asked.Duty.Id);
        if (before is { Ended: null } && DomainJson.Same(before.Duty, asked.Duty))
            return Decision.Accept();
        if (DutyRules.Check(asked.Duty) is { } wrong)
            return wrong;
        if (Inputs.Refused(
            out var refusal,
            before is null
                ? Inputs.Optional(asked.Reason, "reason", IncidentLimits.Reason)
                : Inputs.Text(asked.Reason, "reason", IncidentLimits.Reason),
            before is null && state.Duties.Count >= Most
                ? new Refusal(RefusalKind.Conflict, "too-many-duties", $"An incident has {Most} duties at most.")
                : null,
            before is not null && (before.Duty.Regime, before.Duty.Voluntary) != (asked.Duty.Regime, asked.Duty.Voluntary)
                ? new Refusal(RefusalKind.Conflict, "duty-of-other-kind", "A duty keeps its regime: end it and add another.", "regime")
                : null,
            MovedAfterReport(state, before, asked.Duty),
            Withdrawn(state, asked.Duty),
            NoReports(asked.Duty, now)))
            return refusal;
        var recorded = new DutyRecorded(asked.Duty, now, asked.Reason);
        return asked.Duty.Voluntary is { } kind && before is null
            ? Decision.Accept(recorded, VoluntaryStage(asked.Duty, kind))
            : Decision.Accept(recorded);
    }

    public static Decision Decide(IncidentState state, StateDutyAwareness stated, Instant now)
    {
        if (state.Duty(stated.Duty) is not { } duty)
            return Unknown(stated.Duty);
        if (stated.Duty == ReportingDuty.Main || duty.Duty.Voluntary is not null)
            return new Refusal(RefusalKind.Conflict, "duty-without-own-awareness", "This duty has no awareness of its own.", "duty");
        var at = stated.AwareAt ?? now;
        if (duty.Aware is { } before && before.At == stated.AwareAt)
            return Decision.Accept();
        if (duty.Aware is not null && string.IsNullOrWhiteSpace(stated.CorrectionReason))
        {
            return new Refusal(
                RefusalKind.Conflict, "awareness-already-stated", "Awareness stands: correct it with a reason.", "correctionReason");
        }

        if (Inputs.Refused(
            out var refusal,
            duty.Aware is null ? Inputs.Text(stated.Basis, "basis", IncidentLimits.Reason) : null,
            Inputs.Optional(stated.CorrectionReason, "correctionReason", IncidentLimits.Reason),
            Inputs.Past(at, now, "awareAt"),
            IncidentTimes.AfterOccurrence(state.Occurred?.At, at, "awareAt"),
            Inputs.Optional(stated.GapReason, "gapReason", IncidentLimits.Reason),
            duty.Aware is null ? IncidentAwareness.Gap(state, at, stated.GapReason) : null,
            IncidentAwareness.BeforeSubmissions(state, stated.Duty, at)))
            return refusal;
        return duty.Aware is { } previous
            ? Decision.Accept(new DutyAwarenessCorrected(stated.Duty, at, previous.At, now, stated.CorrectionReason))
            : Decision.Accept(new DutyAwarenessStated(stated.Duty, at, now, stated.Basis, stated.GapReason));
    }

    public static Decision Decide(IncidentState state, EndDuty end, Instant now)
    {
        if (state.Duty(end.Duty) is not { } duty)
            return Unknown(end.Duty);
        if (end.Duty == ReportingDuty.Main)
            return new Refusal(RefusalKind.Conflict, "main-duty-stays", "Withdraw significance, or void the incident.", "duty");
        if (duty.Ended is not null)
            return Decision.Accept();
        return Inputs.Text(end.Reason, "reason", IncidentLimits.Reason) is { } refusal
            ? refusal
            : Decision.Accept([new DutyEnded(end.Duty, now, end.Reason), .. Corrections.Owed(state, end.Duty, now)]);
    }

    private static Refusal Unknown(string duty) => new(RefusalKind.NotFound, "duty-unknown", $"There is no duty '{duty}'.", "duty");

    // What one Member State's authority got is no report to another's.
    private static Refusal? MovedAfterReport(IncidentState state, IncidentDuty? before, ReportingDuty asked) =>
        before is not null
        && before.Duty.Country != asked.Country
        && state.Stages.Any(stage => stage.Submission is not null && StageKey.DutyOf(stage.Stage) == asked.Id)
            ? new Refusal(
                RefusalKind.Conflict, "duty-already-reported", "Reports were handed in under this law: add another duty.", "country")
            : null;

    // Nothing is owed under Art. 23 while significance is withdrawn: a duty recorded then would run a clock all the same.
    private static Refusal? Withdrawn(IncidentState state, ReportingDuty duty) =>
        state.Withdrawn is not null && duty is { Regime: Regime.Nis2, Voluntary: null }
            ? new Refusal(
                RefusalKind.Conflict, "significance-withdrawn", "State awareness again first.", "duty", "Art. 23(4)")
            : null;

    // Such as BSIG § 28(5) and (6): registration is still owed, reports are not.
    private static Refusal? NoReports(ReportingDuty duty, Instant now) => duty.Voluntary is not null
        ? null
        : (duty.NoReporting ?? DutyLaw.ExclusionOf(duty, now)) is { } reason
            ? new Refusal(RefusalKind.Conflict, "no-reporting-duty", $"No clock: {reason}", "legalEntity")
            : null;

    private static StageDueRecorded VoluntaryStage(ReportingDuty duty, VoluntaryNotice kind) => new(
        StageKey.Of(duty.Id, DutyStages.Voluntary),
        Anchors.NoneStated,
        null,
        null,
        null,
        false,
        $"Directive (EU) 2022/2555 Art. 30(1): {Words.Of(kind)}, voluntary; no further duty arises from it (Art. 30(2))",
        Confidence.Verified,
        DueReason.DutyRecorded,
        Force: Force.Guidance);
}
