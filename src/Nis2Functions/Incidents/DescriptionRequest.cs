using Nis2.Compliance.Incidents;

namespace Nis2Functions.Incidents;

/// <summary>What is absent stays as it is.</summary>
public sealed record DescriptionRequest(string? Title = null, string? Description = null, Severity? Severity = null);
