using Nis2.Compliance.Obligations;
using Nis2.Compliance.Subjects;
using NodaTime;

namespace Nis2.Compliance.Assessments;

/// <summary>Steps that the clock marked together; it may have come late.</summary>
[EventType("assessment.steps-taken")]
public sealed record PlanStepsTaken(Instant TakenAt, IReadOnlyList<TakenStep> Steps) : SubjectEvent;
