using NodaTime;
using Nis2.Compliance.Subjects;

namespace Nis2.Compliance.Notices;

[EventType("notice.delivery-attempted")]
public sealed record DeliveryAttempted(
    Recipient Recipient,
    DeliveryOutcome Outcome,
    Instant At,
    [Erasable] string? Detail = null) : SubjectEvent;
