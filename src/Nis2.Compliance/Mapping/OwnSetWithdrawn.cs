using Nis2.Compliance.Subjects;
using NodaTime;

namespace Nis2.Compliance.Mapping;

[EventType("mapping.own-set-withdrawn")]
public sealed record OwnSetWithdrawn(Instant At, string Id, [Erasable] string? Reason = null) : SubjectEvent;
