using NodaTime;
using Nis2.Compliance.Law;
using Nis2.Compliance.Obligations;
using Nis2.Compliance.Subjects;

namespace Nis2.Compliance.Incidents;

/// <summary>The ranges of <see cref="ReminderPolicy"/>.</summary>
public static class ReminderPolicyRules
{
    public static Refusal? Check(ReminderPolicy policy, string field) =>
        ReminderRules.CheckPeriod(policy.AssessmentPeriod, $"{field}.assessmentPeriod")
        ?? ReminderRules.CheckPeriod(policy.AwarenessGapLimit, $"{field}.awarenessGapLimit")
        ?? ReminderRules.CheckPeriod(policy.EscalateAfter, $"{field}.escalateAfter")
        ?? ReminderRules.CheckAnswer(policy.AcknowledgeWithin, $"{field}.acknowledgeWithin")
        ?? (policy.Retention is { TotalDays: < 30 or > 36_525 }
            ? Inputs.Invalid("duration-out-of-range", "P30D to P36525D.", $"{field}.retention")
            : null)
        ?? policy.Leads
            .Select(stage => Leads(stage.Key, stage.Value, $"{field}.leads.{stage.Key}"))
            .FirstOrDefault(found => found is not null);

    private static Refusal? Leads(string stage, IReadOnlyList<Duration> leads, string field) =>
        Stages.All.Contains(stage)
            ? ReminderRules.CheckLeads(leads, field)
            : Inputs.Invalid("stage-unknown", $"There is no stage '{stage}'.", field);
}
