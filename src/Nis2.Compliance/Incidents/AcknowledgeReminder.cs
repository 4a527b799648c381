namespace Nis2.Compliance.Incidents;

/// <summary>Answers all reminders of the stage so far: no escalation follows them.</summary>
public sealed record AcknowledgeReminder(string Stage) : IncidentCommand;
