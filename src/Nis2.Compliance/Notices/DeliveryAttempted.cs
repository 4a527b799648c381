using NodaTime;
using Nis2.Compliance.Subjects;

namespace Nis2.Compliance.Notices;

/// <param name="NotBefore">The receiver asked not to be tried again before; absent where it asked for nothing.</param>
/// <param name="Final">The receiver wants nothing more; absent where it may be tried again.</param>
[EventType("notice.delivery-attempted")]
public sealed record DeliveryAttempted(
    Recipient Recipient,
    DeliveryOutcome Outcome,
    Instant At,
    [Erasable] string? Detail = null,
    Instant? NotBefore = null,
    bool? Final = null) : SubjectEvent;
