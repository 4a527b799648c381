using NodaTime;
using Nis2.Compliance.Subjects;

namespace Nis2.Compliance.Notices;

[EventType("notice.given-up")]
public sealed record NoticeGivenUp(Instant At) : SubjectEvent;
