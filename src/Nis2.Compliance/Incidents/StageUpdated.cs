using NodaTime;
using Nis2.Compliance.Subjects;

namespace Nis2.Compliance.Incidents;

/// <summary>A report was brought up to date after its first submission, which goes on to count.</summary>
[EventType("incident.stage-updated")]
public sealed record StageUpdated(
    string Stage,
    Instant SubmittedAt,
    Instant RecordedAt,
    string Channel,
    string PayloadSha256,
    string? AuthorityReference = null) : SubjectEvent;
