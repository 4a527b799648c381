using NodaTime;
using Nis2.Compliance.Subjects;

namespace Nis2.Compliance.Notices;

/// <summary>A pager was told that the page is acknowledged.</summary>
[EventType("notice.settlement-attempted")]
public sealed record SettlementAttempted(
    Recipient Recipient,
    DeliveryOutcome Outcome,
    Instant At,
    [Erasable] string? Detail = null) : SubjectEvent;
