namespace Nis2Functions.Incidents;

/// <summary>Says that somebody is on it; it carries nothing.</summary>
public sealed record AcknowledgementRequest;
