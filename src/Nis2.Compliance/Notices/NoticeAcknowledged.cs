using NodaTime;
using Nis2.Compliance.Subjects;

namespace Nis2.Compliance.Notices;

/// <param name="By">Principal, or opaque id of the person whom the link was sent to.</param>
[EventType("notice.acknowledged")]
public sealed record NoticeAcknowledged(string By, AcknowledgementVia Via, Instant At) : SubjectEvent;
