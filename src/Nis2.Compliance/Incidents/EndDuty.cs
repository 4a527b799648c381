namespace Nis2.Compliance.Incidents;

/// <summary>The duty is not owed after all; what was filed under it stands, and is to be corrected.</summary>
public sealed record EndDuty(string Duty, string Reason) : IncidentCommand;
