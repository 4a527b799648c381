using NodaTime;
using Nis2.Compliance.Law;
using Nis2.Compliance.Subjects;

namespace Nis2.Compliance.Incidents;

/// <summary>The ranges of <see cref="ReminderPolicy"/>.</summary>
public static class ReminderPolicyRules
{
    // Six leads keep all steps that can fall due together within one transaction of the store.
    private const int MaxLeads = 6;

    private static readonly Duration Least = Duration.FromMinutes(1);
    private static readonly Duration MostPeriod = Duration.FromDays(30);
    private static readonly Duration MostLead = Duration.FromDays(90);

    public static Refusal? Check(ReminderPolicy policy, string field) =>
        Range(policy.AssessmentPeriod, MostPeriod, $"{field}.assessmentPeriod")
        ?? Range(policy.AwarenessGapLimit, MostPeriod, $"{field}.awarenessGapLimit")
        ?? Range(policy.EscalateAfter, MostPeriod, $"{field}.escalateAfter")
        ?? policy.Leads.Select(stage => Leads(stage.Key, stage.Value, $"{field}.leads.{stage.Key}")).FirstOrDefault(found => found is not null);

    private static Refusal? Leads(string stage, IReadOnlyList<Duration> leads, string field)
    {
        if (stage is not (Stages.Assessment or Stages.EarlyWarning or Stages.IncidentNotification or Stages.FinalReport))
            return Inputs.Invalid("stage-unknown", $"There is no stage '{stage}'.", field);
        if (leads.Count > MaxLeads)
            return Inputs.Invalid("too-many-reminders", $"At most {MaxLeads} reminders a stage.", field);
        return leads.Select(lead => Range(lead, MostLead, field)).FirstOrDefault(found => found is not null);
    }

    private static Refusal? Range(Duration value, Duration most, string field) => value < Least || value > most
        ? Inputs.Invalid("duration-out-of-range", $"PT1M to P{most.Days}D.", field)
        : null;
}
