using Nis2.Compliance.Subjects;

namespace Nis2.Compliance.Evidence;

[EventType("evidence.unlinked")]
public sealed record EvidenceUnlinked(IReadOnlyList<string> Targets, [Erasable] string? Reason = null) : SubjectEvent;
