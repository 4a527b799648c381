using Nis2.Compliance.Obligations;
using NodaTime;

namespace Nis2Functions.Readiness;

/// <summary>An open item.</summary>
/// <param name="Due">Absent where the law gives no date that can be computed; <paramref name="Basis"/> says what was read.</param>
public sealed record ReadinessItemView(
    string Id,
    string Title,
    Instant? Due,
    Instant? LegalLatest,
    Force Force,
    string Basis,
    string Confidence,
    Instant? OverdueSince,
    Instant? AnsweredAt)
{
    internal static ReadinessItemView Of(DueItem item) => new(
        item.What.Id,
        item.What.Title,
        item.What.Due,
        item.What.LegalLatest,
        item.What.Force,
        item.What.Basis,
        item.What.Confidence,
        item.OverdueSince,
        item.AnsweredAt);
}
