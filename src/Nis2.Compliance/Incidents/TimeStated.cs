using NodaTime;
using Nis2.Compliance.Subjects;

namespace Nis2.Compliance.Incidents;

[EventType("incident.time-stated")]
public sealed record TimeStated(
    IncidentTime Which,
    Instant At,
    Instant StatedAt,
    [Erasable] string? Reason = null) : SubjectEvent;
