using NodaTime;
using Nis2.Compliance.Law;
using Nis2.Compliance.Obligations;
using Nis2.Compliance.Subjects;

namespace Nis2.Compliance.Incidents;

/// <summary>What ends an escalation, and what ends an incident.</summary>
internal static class IncidentEndings
{
    public static Decision Decide(IncidentState state, AcknowledgeReminder answer, Instant now)
    {
        if (state.Stage(answer.Stage) is not { } stage || !IncidentSteps.IsLive(state, stage))
            return new Refusal(RefusalKind.Conflict, "stage-not-open", $"No clock runs for the stage '{answer.Stage}'.", "stage");
        var unanswered = state.Policy.RuleFor(stage.Stage).Leads
            .Select(lead => stage.Due!.Value - lead)
            .Any(reminder => reminder <= now && !(reminder <= stage.AnsweredAt));
        return unanswered ? Decision.Accept(new ReminderAcknowledged(stage.Stage, now)) : Decision.Accept();
    }

    /// <summary>Only for reports that the law asks for under a condition; without a clock of their own nobody else ends them.</summary>
    public static Decision Decide(IncidentState state, WaiveStage waiver, Instant now)
    {
        if (state.Stage(waiver.Stage) is not { } stage)
            return new Refusal(RefusalKind.NotFound, "stage-unknown", $"There is no stage '{waiver.Stage}'.", "stage");
        if (stage.Waived is not null)
            return Decision.Accept();
        if (!DutyStages.IsConditional(state, stage) || !StatusRule.IsOpen(state, stage))
        {
            return new Refusal(
                RefusalKind.Conflict, "stage-unconditional", "This report is owed without a condition.", "stage", stage.Basis);
        }

        return Inputs.Text(waiver.Reason, "reason", IncidentLimits.Reason) is { } refusal
            ? refusal
            : Decision.Accept(new StageWaived(stage.Stage, now, waiver.Reason));
    }

    public static Decision Decide(IncidentState state, CloseIncident close, Instant now)
    {
        switch (state.Status)
        {
            case IncidentStatus.Closed:
                return Decision.Accept();
            case IncidentStatus.Suspected:
                return new Refusal(RefusalKind.Conflict, "assessment-open", "Decide first whether the incident is significant.");
            case IncidentStatus.Significant
                when state.Duties.Any(duty => StatusRule.IsOwed(state, duty) && StatusRule.IsByLaw(state, duty)):
                return new Refusal(RefusalKind.Conflict, "legal-stage-open", "Reports are still owed.", Source: "Art. 23(4)");
        }

        if (IncidentObligations.Of(state).FirstOrDefault(one => !IsExpected(state, one)) is { } owed)
            return new Refusal(RefusalKind.Conflict, "duty-open", $"Still owed: {owed.Title}.", Source: owed.Source);
        return Inputs.Text(close.Reason, "reason", IncidentLimits.Reason) is { } refusal
            ? refusal
            : Decision.Accept(new IncidentClosed(now, close.Reason));
    }

    // Where no act makes anything of the duty one by law, nobody has to report before closing.
    private static bool IsExpected(IncidentState state, Obligation owed) => owed.Force == Force.Expectation
        && state.Duty(StageKey.DutyOf(owed.Id)) is { } duty && !StatusRule.IsByLaw(state, duty);

    /// <summary>Nothing filed is cancelled: to whom something was filed a correction is owed.</summary>
    public static Decision Decide(IncidentState state, WithdrawSignificance withdrawal, Instant now)
    {
        if (state.Withdrawn is not null)
            return Decision.Accept();
        if (state.Aware is not { } aware)
            return IncidentAwareness.NotStated();
        var at = withdrawal.At ?? now;
        if (Inputs.Refused(
            out var refusal,
            Inputs.Text(withdrawal.Reason, "reason", IncidentLimits.Reason),
            Inputs.Past(at, now, "at"),
            at < aware.At
                ? Inputs.Invalid("withdrawal-before-awareness", "Nothing can be withdrawn before it was stated.", "at")
                : null))
            return refusal;
        return Decision.Accept(
            [
                new SignificanceWithdrawn(at, now, withdrawal.Reason),
                .. state.Duties.Where(duty => duty is { Duty.Regime: Regime.Nis2, Ended: null })
                    .SelectMany(duty => Corrections.Owed(state, duty.Duty.Id, at)),
            ]);
    }

    /// <summary>For what should never have been opened; nothing deletes an incident.</summary>
    public static Decision Decide(IncidentState state, VoidIncident voiding, Instant now)
    {
        if (state.Stages.Any(stage => stage.Submission is not null) || state.RecipientsNotices.Any(notice => notice.Recorded is not null))
        {
            return new Refusal(
                RefusalKind.Conflict, "something-filed", "Something was filed: withdraw significance instead, which cancels nothing.");
        }

        return Inputs.Text(voiding.Reason, "reason", IncidentLimits.Reason) is { } refusal
            ? refusal
            : Decision.Accept(new IncidentVoided(now, voiding.Reason));
    }
}
