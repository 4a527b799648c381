using NodaTime;
using Nis2.Compliance.Subjects;

namespace Nis2.Compliance.Incidents;

[EventType("incident.awareness-stated")]
public sealed record AwarenessStated(
    Instant AwareAt,
    Instant JudgedSignificantAt,
    Instant StatedAt,
    [Erasable] string? Basis = null,
    [Erasable] string? GapReason = null) : SubjectEvent;
