using NodaTime;
using Nis2.Compliance.Subjects;

namespace Nis2.Compliance.Suppliers;

[EventType("supplier.relationship-ended")]
public sealed record RelationshipEnded(Instant At, [Erasable] string? Reason = null) : SubjectEvent;
