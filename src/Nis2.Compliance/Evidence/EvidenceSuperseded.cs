using Nis2.Compliance.Subjects;

namespace Nis2.Compliance.Evidence;

/// <param name="By">Id of the evidence that stands in its place.</param>
[EventType("evidence.superseded")]
public sealed record EvidenceSuperseded(string By, [Erasable] string? Reason = null) : SubjectEvent;
