using System.Text.RegularExpressions;
using Nis2.Compliance.Subjects;

namespace Nis2.Compliance.Organisations;

/// <summary>Who is told besides the contacts, and what.</summary>
internal static partial class TellingDecisions
{
    private const int MostSubscriptions = 20;
    private const int LongestAccount = 200;

    public static Decision Decide(OrganisationState state, Subscription asked)
    {
        if (!Id().IsMatch(asked.Id))
            return Inputs.Invalid("subscription-id-malformed", "1 to 40 lower-case letters, digits and hyphens.", "subscription");
        if ((asked.Kind == SubscriptionKind.Webhook) != (asked.Address is not null))
            return Inputs.Invalid(
                "subscription-address", "A webhook needs its address; that of a chat is a secret, and is set as one.", "address");
        if (asked.Address is { } address && !IsAddress(address))
            return Inputs.Invalid(
                "subscription-address", "An absolute https address without user, password or query is needed.", "address");
        var standing = state.Subscriptions.FirstOrDefault(one => one.Id == asked.Id);
        if (standing is null && state.Subscriptions.Count >= MostSubscriptions)
            return new Refusal(RefusalKind.Conflict, "too-many-subscriptions", $"{MostSubscriptions} subscriptions at most.");
        return standing is not null && DomainJson.Same(standing, asked)
            ? Decision.Accept()
            : Decision.Accept(new SubscriptionConfigured(asked));
    }

    public static Decision Decide(OrganisationState state, RemoveSubscription asked) =>
        state.Subscriptions.Any(one => one.Id == asked.Subscription)
            ? Decision.Accept(new SubscriptionRemoved(asked.Subscription))
            : Decision.Accept();

    public static Decision Decide(OrganisationState state, SetTellingRules asked)
    {
        var rules = new TellingRules([.. asked.Rules.Details.Distinct().Order()]);
        return state.Telling.Details.SequenceEqual(rules.Details) ? Decision.Accept() : Decision.Accept(new TellingRulesSet(rules));
    }

    public static Decision Decide(OrganisationState state, WriteBack asked)
    {
        if (state.Sources.All(source => source.Id != asked.Source))
            return new Refusal(RefusalKind.NotFound, "source-unknown", "There is no such source.");
        if (!IsAddress(asked.Address))
            return Inputs.Invalid("write-back-address", "An absolute https address without user, password or query is needed.", "address");
        if (asked.Account is not null && !IsAccount(asked.Account))
            return Inputs.Invalid("write-back-account", "A user's name without colon or control characters is needed.", "account");
        return state.WriteBacks.FirstOrDefault(one => one.Source == asked.Source) is { } standing && DomainJson.Same(standing, asked)
            ? Decision.Accept()
            : Decision.Accept(new WriteBackConfigured(asked with { Account = null }, asked.Account));
    }

    public static Decision Decide(OrganisationState state, RemoveWriteBack asked) =>
        state.WriteBacks.Any(one => one.Source == asked.Source) ? Decision.Accept(new WriteBackRemoved(asked.Source)) : Decision.Accept();

    public static Decision Decide(OrganisationState state, DisableChannel asked) =>
        Knows(state, asked.Recipient, asked.Channel) && !state.IsDisabled(asked.Recipient, asked.Channel)
            ? Decision.Accept(new ChannelDisabled(asked.Recipient, asked.Channel, asked.Reason, asked.At))
            : Decision.Accept();

    public static Decision Decide(OrganisationState state, EnableChannel asked) => state.IsDisabled(asked.Recipient, asked.Channel)
        ? Decision.Accept(new ChannelEnabled(asked.Recipient, asked.Channel))
        : Decision.Accept();

    private static bool Knows(OrganisationState state, string recipient, Channel channel) => channel == Channel.Subscription
        ? state.Subscriptions.Any(one => one.Id == recipient)
        : state.People.Contains(recipient);

    // Facts are never erased: what may be a token has no place in an address that stands among them.
    private static bool IsAddress(string text) => text.Length <= 2000
        && Uri.TryCreate(text, UriKind.Absolute, out var address)
        && address is { Scheme: "https" or "http", UserInfo: "", Query: "", Fragment: "" };

    private static bool IsAccount(string text) =>
        text.Length is > 0 and <= LongestAccount && text.All(letter => letter != ':' && !char.IsControl(letter));

    [GeneratedRegex("^[a-z0-9-]{1,40}$", RegexOptions.CultureInvariant)]
    private static partial Regex Id();
}
