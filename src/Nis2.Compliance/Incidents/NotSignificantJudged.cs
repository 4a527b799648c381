using NodaTime;
using Nis2.Compliance.Subjects;

namespace Nis2.Compliance.Incidents;

[EventType("incident.not-significant-judged")]
public sealed record NotSignificantJudged(Instant At, Instant StatedAt, [Erasable] string? Reason = null) : SubjectEvent;
