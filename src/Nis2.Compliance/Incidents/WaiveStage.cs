namespace Nis2.Compliance.Incidents;

/// <summary>The condition under which the law asks for this report is not met.</summary>
public sealed record WaiveStage(string Stage, string Reason) : IncidentCommand;
