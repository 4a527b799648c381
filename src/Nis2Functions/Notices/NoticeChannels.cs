using Nis2.Compliance.Notices;
using Nis2.Compliance.Organisations;
using Nis2.Storage.Directory;
using Nis2Functions.Notices.Mail;
using Nis2Functions.Notices.Pagers;
using Nis2Functions.Notices.Webhook;
using Nis2Functions.Organisations;
using Nis2Functions.Secrets;

namespace Nis2Functions.Notices;

/// <summary>Finds a recipient's address and key, and hands the notice to their channel.</summary>
public sealed class NoticeChannels(
    PeopleDirectory people,
    OrganisationReader organisations,
    ISourceSecrets secrets,
    IMailer mailer,
    WebhookChannel webhooks,
    PagerDutyChannel pagerDuty,
    JsmChannel jsm,
    PagerAddresses addresses,
    SystemChannels systems)
{
    /// <param name="test">What is disabled may be tried out all the same.</param>
    /// <param name="compose">Asked only where there is an address to send to.</param>
    public async Task<ChannelResult> SendAsync(
        string organisation, Recipient recipient, bool test, Func<Task<OutgoingNotice>> compose, CancellationToken cancellation)
    {
        if (recipient.Channel.IsSystem())
            return await systems.SendAsync(organisation, recipient, test, compose, cancellation);
        if (recipient.Channel.IsPager())
            return await RingAsync(organisation, recipient, compose, cancellation);
        if (await people.FindAsync(organisation, recipient.Person, cancellation) is not { } person)
            return ChannelResult.Failed("person-unknown");
        if (!test && await IsDisabledAsync(organisation, recipient, cancellation))
            return ChannelResult.Failed("disabled");
        if (recipient.Channel.IsChat())
            return await systems.ChatAsync(organisation, recipient, compose, cancellation);
        return recipient.Channel switch
        {
            Channel.Email when person.Email is { Length: > 0 } email => await mailer.SendAsync(await compose(), email, cancellation),
            Channel.Webhook when person.WebhookUrl is { Length: > 0 } address => await webhooks.SendAsync(
                await compose(), address, await KeysAsync(organisation, SecretName.OfContact(person.Id), cancellation), cancellation),
            var channel when channel.NeedsGateway() && person.Phone is { Length: > 0 } phone =>
                await CallAsync(organisation, phone, channel == Channel.Voice, compose, cancellation),
            _ => ChannelResult.Failed("no-address"),
        };
    }

    public async Task<ChannelResult> SettleAsync(
        string organisation, Recipient recipient, string notice, CancellationToken cancellation)
    {
        var (pager, key) = await PagerAsync(organisation, recipient, cancellation);
        // An integration that was removed can't be told any more, and needs not be asked again.
        if (pager is null || key is null)
            return ChannelResult.Sent;
        var address = addresses.Of(pager.Service);
        return recipient.Channel == Channel.Pagerduty
            ? await pagerDuty.SettleAsync(address, key, notice, cancellation)
            : await jsm.SettleAsync(address, key, notice, cancellation);
    }

    private async Task<ChannelResult> RingAsync(
        string organisation, Recipient recipient, Func<Task<OutgoingNotice>> compose, CancellationToken cancellation)
    {
        var (pager, key) = await PagerAsync(organisation, recipient, cancellation);
        if (pager is null)
            return ChannelResult.Failed("pager-unknown");
        if (key is null)
            return ChannelResult.Failed("no-secret");
        var (address, notice) = (addresses.Of(pager.Service), await compose());
        return recipient.Channel == Channel.Pagerduty
            ? await pagerDuty.TriggerAsync(address, key, notice, cancellation)
            : await jsm.CreateAsync(address, key, notice, cancellation);
    }

    private async Task<ChannelResult> CallAsync(
        string organisation, string phone, bool voice, Func<Task<OutgoingNotice>> compose, CancellationToken cancellation)
    {
        if ((await organisations.FindAsync(organisation, cancellation))?.Gateway() is not { Address: { } address } gateway)
            return ChannelResult.Failed("no-gateway");
        var keys = await KeysAsync(organisation, SecretName.OfPager(gateway.Id), cancellation);
        return await webhooks.SendAsync(await compose(), phone, voice, address, keys, cancellation);
    }

    private async Task<(Pager? Pager, string? Key)> PagerAsync(string organisation, Recipient recipient, CancellationToken cancellation)
    {
        var pager = (await organisations.FindAsync(organisation, cancellation))?.Pagers
            .FirstOrDefault(one => one.Id == recipient.Person && one.Serves(recipient.Channel));
        return pager is null
            ? (null, null)
            : (pager, (await KeysAsync(organisation, SecretName.OfPager(pager.Id), cancellation)).FirstOrDefault());
    }

    // Only what is an address on the web can be disabled.
    private async Task<bool> IsDisabledAsync(string organisation, Recipient recipient, CancellationToken cancellation) =>
        (recipient.Channel == Channel.Webhook || recipient.Channel.IsChat())
        && (await organisations.FindAsync(organisation, cancellation))?.IsDisabled(recipient.Person, recipient.Channel) == true;

    private Task<IReadOnlyList<string>> KeysAsync(string organisation, string source, CancellationToken cancellation) =>
        secrets.FindAsync(organisation, source, cancellation);
}
