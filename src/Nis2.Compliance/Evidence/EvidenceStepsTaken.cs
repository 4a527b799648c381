using Nis2.Compliance.Obligations;
using Nis2.Compliance.Subjects;
using NodaTime;

namespace Nis2.Compliance.Evidence;

/// <summary>Steps that the clock marked together; it may have come late.</summary>
[EventType("evidence.steps-taken")]
public sealed record EvidenceStepsTaken(Instant TakenAt, IReadOnlyList<TakenStep> Steps) : SubjectEvent;
