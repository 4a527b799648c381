using Nis2.Compliance.Subjects;

namespace Nis2.Compliance.Evidence;

/// <param name="Targets">What the file shows: ids of any catalogue, of subjects, or <c>action:4</c> of the action plan.</param>
[EventType("evidence.linked")]
public sealed record EvidenceLinked(IReadOnlyList<string> Targets, [Erasable] string? Note = null) : SubjectEvent;
