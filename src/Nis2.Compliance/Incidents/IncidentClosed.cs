using NodaTime;
using Nis2.Compliance.Subjects;

namespace Nis2.Compliance.Incidents;

[EventType("incident.closed")]
public sealed record IncidentClosed(Instant At, [Erasable] string? Reason = null) : SubjectEvent;
