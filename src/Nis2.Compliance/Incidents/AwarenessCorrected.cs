using NodaTime;
using Nis2.Compliance.Subjects;

namespace Nis2.Compliance.Incidents;

[EventType("incident.awareness-corrected")]
public sealed record AwarenessCorrected(
    Instant AwareAt,
    Instant PreviousAwareAt,
    Instant StatedAt,
    [Erasable] string? Reason = null) : SubjectEvent;
