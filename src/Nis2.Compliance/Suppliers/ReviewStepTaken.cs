using NodaTime;
using Nis2.Compliance.Obligations;
using Nis2.Compliance.Subjects;

namespace Nis2.Compliance.Suppliers;

/// <summary>The clock marked a step of the plan; it may have come late, so both instants stand here.</summary>
[EventType("supplier.step-taken")]
public sealed record ReviewStepTaken(
    int Cycle,
    StepKind Kind,
    Instant PlannedAt,
    Instant TakenAt,
    Instant Due,
    Duration? Lead = null) : SubjectEvent;
