namespace Nis2Functions.Readiness;

/// <param name="Item">All of them, if absent.</param>
public sealed record ReadinessAcknowledgementRequest(string? Item = null);
