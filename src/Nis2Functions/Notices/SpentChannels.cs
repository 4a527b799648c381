using Nis2.Compliance.Notices;
using Nis2.Compliance.Organisations;
using Nis2.Compliance.Subjects;
using Nis2.Storage.Streams;
using Nis2Functions.Hosting;

namespace Nis2Functions.Notices;

/// <summary>
/// Disables a channel whose receiver said that it is gone, and a subscription that was given up. What a crash leaves out here, the next
/// notice to that receiver makes up for.
/// </summary>
public sealed class SpentChannels(OrganisationKind kind, SubjectStore store, Publisher publisher, TimeProvider time, Ids ids)
{
    private const string Process = "notices";

    public async Task FollowAsync(
        string organisation, NoticeState state, IEnumerable<RecordedEvent> recorded, CancellationToken cancellation)
    {
        var facts = recorded.Select(one => one.Facts).ToList();
        foreach (var gone in facts.OfType<DeliveryAttempted>().Where(one => one.Final == true))
            await DisableAsync(organisation, gone.Recipient, gone.Detail ?? "gone", cancellation);
        if (facts.OfType<NoticeGivenUp>().Any() && state.System() is { Channel: Channel.Subscription } spent
            && !SubscriptionTest.Is(state.Notice!))
            await DisableAsync(
                organisation, spent, facts.OfType<DeliveryAttempted>().LastOrDefault()?.Detail ?? "given-up", cancellation);
    }

    private async Task DisableAsync(string organisation, Recipient recipient, string reason, CancellationToken cancellation)
    {
        if (!(recipient.Channel.IsChat() || recipient.Channel is Channel.Webhook or Channel.Subscription))
            return;
        var now = time.Now();
        var result = await store.AppendAsync(
            kind,
            organisation,
            OrganisationKind.Self,
            new Command(ids.New(), Process, now),
            state => OrganisationDecisions.Decide(state, new DisableChannel(recipient.Person, recipient.Channel, reason, now)),
            cancellation);
        if (result is AppendResult<OrganisationState>.Done done)
            await publisher.PublishAsync(organisation, done, cancellation);
    }
}
