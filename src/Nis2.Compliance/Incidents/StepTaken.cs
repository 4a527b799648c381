using NodaTime;
using Nis2.Compliance.Obligations;
using Nis2.Compliance.Subjects;

namespace Nis2.Compliance.Incidents;

/// <summary>The clock marked a step of the plan; it may have come late, so both instants stand here.</summary>
[EventType("incident.step-taken")]
public sealed record StepTaken(
    string Stage,
    StepKind Kind,
    Instant PlannedAt,
    Instant TakenAt,
    Instant Due,
    Duration? Lead = null) : SubjectEvent;
