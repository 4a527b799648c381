namespace Nis2.Compliance.Incidents;

/// <summary>Adds a reporting duty, or corrects what is known of it.</summary>
/// <param name="Reason">Required to change a duty that exists.</param>
public sealed record RecordDuty(ReportingDuty Duty, string? Reason = null) : IncidentCommand;
