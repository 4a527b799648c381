using NodaTime;
using Nis2.Compliance.Subjects;

namespace Nis2.Compliance.Incidents;

[EventType("incident.ongoing-stated")]
public sealed record OngoingStated(bool Ongoing, Instant StatedAt, [Erasable] string? Reason = null) : SubjectEvent;
