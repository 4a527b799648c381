using NodaTime;
using Nis2.Compliance.Subjects;

namespace Nis2.Compliance.Incidents;

/// <summary>The bytes of the submission with this hash lie in evidence.</summary>
[EventType("incident.filing-recorded")]
public sealed record FilingRecorded(
    string Stage,
    string PayloadSha256,
    string EvidenceId,
    string ContentType,
    Instant RecordedAt,
    bool Generated,
    bool WithoutSignOff,
    string? Authority = null,
    string? SignedOffBy = null) : SubjectEvent;
