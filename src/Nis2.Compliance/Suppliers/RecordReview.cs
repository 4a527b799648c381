using NodaTime;

namespace Nis2.Compliance.Suppliers;

/// <summary>A review was done: the next one is due one period after the present due day, however early or late this one was.</summary>
/// <param name="ReviewedAt">Now, if null.</param>
public sealed record RecordReview(
    ReviewOutcome Outcome,
    IReadOnlyList<string> EvidenceIds,
    Instant? ReviewedAt = null,
    string? Findings = null) : SupplierCommand;
