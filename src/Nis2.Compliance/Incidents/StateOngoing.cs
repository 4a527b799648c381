namespace Nis2.Compliance.Incidents;

/// <summary>Whether the incident goes on (Art. 23(4)(e)).</summary>
/// <param name="Reason">Required to change what was said before.</param>
public sealed record StateOngoing(bool Ongoing, string? Reason = null) : IncidentCommand;
