using Nis2.Compliance.Subjects;

namespace Nis2.Compliance.Assessments;

[EventType("assessment.proportionality-noted")]
public sealed record ProportionalityNoted(string Requirement, [Erasable] string? Text = null) : SubjectEvent;
