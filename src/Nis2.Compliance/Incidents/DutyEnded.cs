using NodaTime;
using Nis2.Compliance.Subjects;

namespace Nis2.Compliance.Incidents;

[EventType("incident.duty-ended")]
public sealed record DutyEnded(string Duty, Instant At, [Erasable] string? Reason = null) : SubjectEvent;
