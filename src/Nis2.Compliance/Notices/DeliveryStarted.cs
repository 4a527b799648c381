using NodaTime;
using Nis2.Compliance.Subjects;

namespace Nis2.Compliance.Notices;

/// <summary>Recorded before anything is sent, so that a crash in between leaves a trace and a second try.</summary>
[EventType("notice.delivery-started")]
public sealed record DeliveryStarted(Recipient Recipient, Instant At) : SubjectEvent;
