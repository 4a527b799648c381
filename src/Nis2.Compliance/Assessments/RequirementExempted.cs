using Nis2.Compliance.Subjects;

namespace Nis2.Compliance.Assessments;

/// <param name="Exempt">False: it applies again.</param>
[EventType("assessment.requirement-exempted")]
public sealed record RequirementExempted(string Requirement, bool Exempt, [Erasable] string? Reason = null) : SubjectEvent;
