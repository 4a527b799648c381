namespace Nis2.Compliance.Incidents;

/// <summary>What can be asked of an incident. Instants are the incident's own: virtual in an exercise.</summary>
public abstract record IncidentCommand;
