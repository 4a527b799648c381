using Nis2.Compliance.Subjects;

namespace Nis2.Compliance.Suppliers;

[EventType("supplier.criticality-changed")]
public sealed record CriticalityChanged(Criticality Criticality, [Erasable] string? Reason = null) : SubjectEvent;
