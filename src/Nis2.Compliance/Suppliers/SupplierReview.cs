using NodaTime;

namespace Nis2.Compliance.Suppliers;

/// <summary>A review that was done.</summary>
public sealed record SupplierReview(
    Instant ReviewedAt, ReviewOutcome Outcome, string By, IReadOnlyList<string> EvidenceIds, string? Findings = null);
