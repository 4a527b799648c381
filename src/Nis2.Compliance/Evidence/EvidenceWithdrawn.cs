using Nis2.Compliance.Subjects;

namespace Nis2.Compliance.Evidence;

/// <summary>It never counts again; the file stays.</summary>
[EventType("evidence.withdrawn")]
public sealed record EvidenceWithdrawn([Erasable] string? Reason = null) : SubjectEvent;
