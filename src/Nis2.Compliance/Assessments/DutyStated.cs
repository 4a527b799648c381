using Nis2.Compliance.Subjects;

namespace Nis2.Compliance.Assessments;

[EventType("assessment.duty-stated")]
public sealed record DutyStated(string Duty, DutyStanding Standing, [Erasable] string? Why = null) : SubjectEvent;
