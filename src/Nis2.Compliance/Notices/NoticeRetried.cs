using NodaTime;
using Nis2.Compliance.Subjects;

namespace Nis2.Compliance.Notices;

/// <summary>It was given up, and a person wants it to be tried again.</summary>
[EventType("notice.retried")]
public sealed record NoticeRetried(string By, Instant At) : SubjectEvent;
