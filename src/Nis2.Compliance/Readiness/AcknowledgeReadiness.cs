namespace Nis2.Compliance.Readiness;

/// <param name="Item">Null for all of them.</param>
public sealed record AcknowledgeReadiness(string? Item = null) : ReadinessCommand;
