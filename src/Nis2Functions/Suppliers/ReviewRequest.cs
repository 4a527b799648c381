using Nis2.Compliance.Suppliers;
using NodaTime;

namespace Nis2Functions.Suppliers;

/// <param name="ReviewedAt">Now, if absent.</param>
/// <param name="EvidenceIds">Ids of stored evidence.</param>
public sealed record ReviewRequest(
    ReviewOutcome Outcome, Instant? ReviewedAt = null, string? Findings = null, IReadOnlyList<string>? EvidenceIds = null);
