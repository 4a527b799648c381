using NodaTime;
using Nis2.Compliance.Subjects;

namespace Nis2.Compliance.Suppliers;

[EventType("supplier.reviewed")]
public sealed record SupplierReviewed(
    int Cycle,
    Instant ReviewedAt,
    ReviewOutcome Outcome,
    IReadOnlyList<string> EvidenceIds,
    [Erasable] string? Findings = null) : SubjectEvent;
