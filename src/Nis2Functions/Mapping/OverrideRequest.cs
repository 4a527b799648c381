using Nis2.Compliance.Mapping;

namespace Nis2Functions.Mapping;

/// <param name="Remaining">What remains to be done for NIS2; needed unless coverage is full.</param>
public sealed record OverrideRequest(Relationship? Relationship, Coverage? Coverage, string? Remaining, string? Reason);
