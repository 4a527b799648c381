using NodaTime;
using Nis2.Compliance.Subjects;

namespace Nis2.Compliance.Incidents;

[EventType("incident.duty-awareness-corrected")]
public sealed record DutyAwarenessCorrected(
    string Duty,
    Instant AwareAt,
    Instant PreviousAwareAt,
    Instant StatedAt,
    [Erasable] string? Reason = null) : SubjectEvent;
