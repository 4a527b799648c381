using Nis2.Compliance.Subjects;
using NodaTime;

namespace Nis2.Compliance.Mapping;

[EventType("mapping.override-withdrawn")]
public sealed record OverrideWithdrawn(Instant At, string Requirement, string Control, [Erasable] string? Reason = null) : SubjectEvent;
