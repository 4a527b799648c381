using NodaTime;
using Nis2.Compliance.Subjects;

namespace Nis2.Compliance.Incidents;

[EventType("incident.stage-submitted")]
public sealed record StageSubmitted(
    string Stage,
    Instant SubmittedAt,
    Instant RecordedAt,
    string Channel,
    string PayloadSha256,
    string? AuthorityReference = null) : SubjectEvent;
