using Nis2.Compliance.Subjects;
using NodaTime;

namespace Nis2.Compliance.Mapping;

[EventType("mapping.pair-overridden")]
public sealed record PairOverridden(
    Instant At,
    string Requirement,
    string Control,
    Relationship Relationship,
    Coverage Coverage,
    [Erasable] string? Remaining = null,
    [Erasable] string? Reason = null) : SubjectEvent;
