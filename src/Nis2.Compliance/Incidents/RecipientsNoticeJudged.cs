using NodaTime;
using Nis2.Compliance.Subjects;

namespace Nis2.Compliance.Incidents;

/// <param name="Source">The provision that it was judged by.</param>
[EventType("incident.recipients-notice-judged")]
public sealed record RecipientsNoticeJudged(
    NoticeGround Ground,
    bool Applicable,
    string Source,
    Instant At,
    [Erasable] string? Reason = null) : SubjectEvent;
