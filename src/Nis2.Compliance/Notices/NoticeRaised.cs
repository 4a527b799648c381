using NodaTime;
using Nis2.Compliance.Obligations;
using Nis2.Compliance.Subjects;

namespace Nis2.Compliance.Notices;

[EventType("notice.raised")]
public sealed record NoticeRaised(string Subject, Notice Notice, IReadOnlyList<Recipient> Recipients, Instant RaisedAt) : SubjectEvent;
