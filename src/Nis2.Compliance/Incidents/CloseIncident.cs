namespace Nis2.Compliance.Incidents;

/// <summary>Refused while a judgement or a legal stage is open.</summary>
public sealed record CloseIncident(string Reason) : IncidentCommand;
