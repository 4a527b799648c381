using Nis2.Compliance.Subjects;

namespace Nis2.Compliance.Organisations;

internal static class TellingFold
{
    public static OrganisationState Apply(OrganisationState state, SubjectEvent facts) => facts switch
    {
        // Whoever configures it anew says that it is there: what it was disabled for is over.
        SubscriptionConfigured { Subscription: var one } => state with
        {
            Subscriptions = [.. state.Subscriptions.Where(other => other.Id != one.Id), one],
            Disabled = Without(state.Disabled, one.Id, Channel.Subscription),
        },
        SubscriptionRemoved removed => state with
        {
            Subscriptions = [.. state.Subscriptions.Where(one => one.Id != removed.Subscription)],
            Disabled = Without(state.Disabled, removed.Subscription, Channel.Subscription),
        },
        TellingRulesSet set => state with { Telling = set.Rules },
        ChannelDisabled to => state with
        {
            Disabled =
            [
                .. Without(state.Disabled, to.Recipient, to.Channel), new DisabledChannel(to.Recipient, to.Channel, to.At, to.Reason),
            ],
        },
        ChannelEnabled to => state with { Disabled = Without(state.Disabled, to.Recipient, to.Channel) },
        WriteBackConfigured to => state with
        {
            WriteBacks = [.. Without(state.WriteBacks, to.WriteBack.Source), to.WriteBack with { Account = to.Account }],
        },
        WriteBackRemoved removed => state with { WriteBacks = Without(state.WriteBacks, removed.Source) },
        _ => state,
    };

    public static IReadOnlyList<WriteBack> Without(IReadOnlyList<WriteBack> all, string source) =>
        [.. all.Where(one => one.Source != source)];

    private static IReadOnlyList<DisabledChannel> Without(IReadOnlyList<DisabledChannel> all, string recipient, Channel channel) =>
        [.. all.Where(one => one.Recipient != recipient || one.Channel != channel)];
}
