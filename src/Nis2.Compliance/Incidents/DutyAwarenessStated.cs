using NodaTime;
using Nis2.Compliance.Subjects;

namespace Nis2.Compliance.Incidents;

[EventType("incident.duty-awareness-stated")]
public sealed record DutyAwarenessStated(
    string Duty,
    Instant AwareAt,
    Instant StatedAt,
    [Erasable] string? Basis = null,
    [Erasable] string? GapReason = null) : SubjectEvent;
