using NodaTime;
using Nis2.Compliance.Obligations;
using Nis2.Compliance.Subjects;

namespace Nis2.Compliance.Readiness;

/// <summary>Steps that the clock marked together; it may have come late.</summary>
[EventType("readiness.steps-taken")]
public sealed record ReadinessStepsTaken(Instant TakenAt, IReadOnlyList<TakenStep> Steps) : SubjectEvent;
