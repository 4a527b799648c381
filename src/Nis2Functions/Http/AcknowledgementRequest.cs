namespace Nis2Functions.Http;

/// <summary>Says that somebody is on it; it carries nothing.</summary>
public sealed record AcknowledgementRequest;
