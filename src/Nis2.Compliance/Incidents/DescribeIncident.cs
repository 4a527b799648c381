namespace Nis2.Compliance.Incidents;

/// <summary>Corrects what is not null.</summary>
public sealed record DescribeIncident(string? Title = null, string? Description = null, Severity? Severity = null) : IncidentCommand;
