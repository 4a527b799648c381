using Nis2.Compliance.Obligations;
using Nis2.Compliance.Organisations;
using NodaTime;

namespace Nis2Functions.Organisations;

/// <param name="Levels">Empty means all.</param>
/// <param name="DisabledSince">Since when nothing is sent there; absent while it is enabled.</param>
/// <param name="DisabledFor">A stable word, such as <c>http-410</c>.</param>
public sealed record SubscriptionView(
    string Id,
    SubscriptionKind Kind,
    string? Address,
    IReadOnlyList<NoticeLevel> Levels,
    bool Exercises,
    Instant? DisabledSince,
    string? DisabledFor)
{
    internal static SubscriptionView Of(OrganisationState state, Subscription one)
    {
        var disabled = state.Disabled.FirstOrDefault(off => off.Recipient == one.Id && off.Channel == Channel.Subscription);
        return new SubscriptionView(one.Id, one.Kind, one.Address, one.Levels ?? [], one.Exercises, disabled?.Since, disabled?.Reason);
    }
}
