namespace Nis2.Compliance.Incidents;

/// <summary>Marks an incident as opened by mistake; only while nothing was filed.</summary>
public sealed record VoidIncident(string Reason) : IncidentCommand;
