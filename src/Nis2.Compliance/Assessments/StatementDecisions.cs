using Nis2.Compliance.Subjects;
using NodaTime;

namespace Nis2.Compliance.Assessments;

/// <summary>What people state, what management approves, and how things stood.</summary>
internal static class StatementDecisions
{
    public static Decision Decide(PlanState state, AssessmentCommand command, Instant now) => command switch
    {
        ExemptRequirement exempt => Exempt(state, exempt),
        NoteProportionality note => Note(state, note),
        StateDuty stated => Duty(state, stated),
        RecordAnalysis analysis => Decision.Accept(
            new AnalysisRecorded(KeptAnalysis.Of(analysis.Report, analysis.StatementSha256, now))),
        ApproveStatement approve => Approve(state, approve, now),
        AcknowledgePlan answer => Acknowledge(state, answer, now),
        _ => throw new ArgumentException($"{command.GetType().Name} is no command on an assessment."),
    };

    private static Decision Exempt(PlanState state, ExemptRequirement asked)
    {
        var present = state.Exemptions.FirstOrDefault(one => one.Requirement == asked.Requirement);
        if (Inputs.Refused(
            out var refusal,
            AssessmentLimits.Requirement(asked.Requirement, "requirement"),
            asked.Reason is null
                ? null
                : Inputs.Text(asked.Reason, "reason", AssessmentLimits.Text) is { } why
                    ? why with { Source = "Reg. (EU) 2024/2690 Art. 2(2)" }
                    : null))
            return refusal;
        return present?.Reason == asked.Reason
            ? Decision.Accept()
            : Decision.Accept(new RequirementExempted(asked.Requirement, asked.Reason is not null, asked.Reason));
    }

    private static Decision Note(PlanState state, NoteProportionality asked)
    {
        if (Inputs.Refused(
            out var refusal,
            AssessmentLimits.Requirement(asked.Requirement, "requirement"),
            Inputs.Optional(asked.Text, "text", AssessmentLimits.Text)))
            return refusal;
        return state.Proportionality.GetValueOrDefault(asked.Requirement) == asked.Text
            ? Decision.Accept()
            : Decision.Accept(new ProportionalityNoted(asked.Requirement, asked.Text));
    }

    private static Decision Duty(PlanState state, StateDuty asked)
    {
        if (Inputs.Refused(
            out var refusal, AssessmentLimits.Duty(asked.Duty, "duty"), Inputs.Optional(asked.Why, "why", AssessmentLimits.Text)))
            return refusal;
        return state.Duties.Contains(new DutyFact(asked.Duty, asked.Standing, asked.Why, Stated: true))
            ? Decision.Accept()
            : Decision.Accept(new DutyStated(asked.Duty, asked.Standing, asked.Why));
    }

    private static Decision Approve(PlanState state, ApproveStatement asked, Instant now)
    {
        if (asked.Sha256 != asked.Present)
        {
            return new Refusal(
                RefusalKind.Conflict, "statement-changed", "The statement is another one now: read it again.", "sha256", "Art. 20(1)");
        }

        return state.Approval?.Sha256 == asked.Sha256
            ? Decision.Accept()
            : Decision.Accept(new StatementApproved((state.Approval?.Number ?? 0) + 1, asked.Sha256, asked.Evidence, now));
    }

    private static Decision Acknowledge(PlanState state, AcknowledgePlan asked, Instant now)
    {
        if (asked.Item is not null && state.Items.All(item => item.What.Id != asked.Item))
            return new Refusal(RefusalKind.NotFound, "item-unknown", "Nothing of this id is open.", "item");
        string[] unanswered =
        [
            .. state.Items
                .Where(item => asked.Item is null || item.What.Id == asked.Item)
                .Where(item => Obligations.DueItems.AwaitsAnswer(item, PlanSteps.Leads, now))
                .Select(item => item.What.Id),
        ];
        return unanswered.Length == 0 ? Decision.Accept() : Decision.Accept(new PlanAcknowledged(now, unanswered));
    }
}
