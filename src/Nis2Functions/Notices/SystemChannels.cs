using Nis2.Compliance.Notices;
using Nis2.Compliance.Organisations;
using Nis2Functions.Notices.Chats;
using Nis2Functions.Notices.Tickets;
using Nis2Functions.Notices.Webhook;
using Nis2Functions.Organisations;
using Nis2Functions.Secrets;

namespace Nis2Functions.Notices;

/// <summary>Subscriptions, tickets and chats: their addresses or credentials lie among the secrets.</summary>
public sealed class SystemChannels(
    OrganisationReader organisations, ISourceSecrets secrets, WebhookChannel webhooks, ChatChannel chats, TicketChannel tickets)
{
    public Task<ChannelResult> SendAsync(
        string organisation, Recipient recipient, bool test, Func<Task<OutgoingNotice>> compose, CancellationToken cancellation) =>
        recipient.Channel == Channel.Ticket
            ? tickets.SendAsync(organisation, recipient.Person, compose, cancellation)
            : SubscriptionAsync(organisation, recipient.Person, test, compose, cancellation);

    /// <summary>To a person's own Teams or Slack.</summary>
    public async Task<ChannelResult> ChatAsync(
        string organisation, Recipient recipient, Func<Task<OutgoingNotice>> compose, CancellationToken cancellation)
    {
        var name = SecretName.OfChat(recipient.Person, recipient.Channel);
        if (await secrets.FindAsync(organisation, name, cancellation) is not [var address, ..])
            return ChannelResult.Failed("no-address");
        return await ChatAsync(recipient.Channel == Channel.Teams, await compose(), address, cancellation);
    }

    private async Task<ChannelResult> SubscriptionAsync(
        string organisation, string id, bool test, Func<Task<OutgoingNotice>> compose, CancellationToken cancellation)
    {
        var state = await organisations.FindAsync(organisation, cancellation);
        if (state?.Subscriptions.FirstOrDefault(one => one.Id == id) is not { } subscription)
            return new ChannelResult("subscription-removed", Final: true);
        if (!test && state.IsDisabled(id, Channel.Subscription))
            return new ChannelResult("disabled", Final: true);
        var keys = await secrets.FindAsync(organisation, SecretName.OfSubscription(id), cancellation);
        if (keys.Count == 0)
            return ChannelResult.Failed("no-secret");
        return subscription.Kind == SubscriptionKind.Webhook
            ? await webhooks.SendAsync(await compose(), subscription.Address!, keys, cancellation)
            : await ChatAsync(subscription.Kind == SubscriptionKind.Teams, await compose(), keys[0], cancellation);
    }

    private Task<ChannelResult> ChatAsync(bool teams, OutgoingNotice notice, string address, CancellationToken cancellation) =>
        teams ? chats.TeamsAsync(notice, address, cancellation) : chats.SlackAsync(notice, address, cancellation);
}
