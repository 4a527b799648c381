using Nis2.Compliance.Subjects;

namespace Nis2.Compliance.Incidents;

/// <summary>More steps than one append takes one by one.</summary>
[EventType("incident.steps-taken")]
public sealed record StepsTaken(IReadOnlyList<StepTaken> Steps) : SubjectEvent;
