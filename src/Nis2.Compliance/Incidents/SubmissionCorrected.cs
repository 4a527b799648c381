using NodaTime;
using Nis2.Compliance.Subjects;

namespace Nis2.Compliance.Incidents;

[EventType("incident.submission-corrected")]
public sealed record SubmissionCorrected(
    string Stage,
    Instant SubmittedAt,
    Instant PreviousSubmittedAt,
    Instant RecordedAt,
    string Channel,
    string PayloadSha256,
    string? AuthorityReference = null,
    [Erasable] string? Reason = null) : SubjectEvent;
