using NodaTime;
using Nis2.Compliance.Subjects;

namespace Nis2.Compliance.Incidents;

/// <summary>Recipients were told.</summary>
/// <param name="PayloadSha256">Of what they were told, 64 hexadecimal digits, lower case.</param>
[EventType("incident.recipients-notice-recorded")]
public sealed record RecipientsNoticeRecorded(
    NoticeGround Ground,
    Instant NotifiedAt,
    Instant RecordedAt,
    string Channel,
    string PayloadSha256) : SubjectEvent;
