using Nis2.Compliance.Subjects;

namespace Nis2.Compliance.Organisations;

/// <summary>Whom an organisation may name as contact.</summary>
internal static class ContactRules
{
    public static Refusal? Check(OrganisationState state, IReadOnlyList<Contact> contacts) =>
        contacts.Select(contact => Known(state, contact) ?? Deputy(contacts, contact)).FirstOrDefault(found => found is not null);

    private static Refusal? Known(OrganisationState state, Contact contact) => contact.Channel switch
    {
        var channel when channel.IsSystem() => Refused("channel-of-systems", "A contact is a person or a pager: configure a subscription."),
        var channel when channel.IsPager() => state.Pagers.Any(pager => pager.Id == contact.Person && pager.Serves(channel))
            ? null
            : Refused("pager-unknown", $"'{contact.Person}' is no pager of this channel: configure it first."),
        _ when !state.People.Contains(contact.Person) => Refused("person-unknown", $"'{contact.Person}' is not in the directory."),
        var channel when channel.NeedsGateway() && state.Gateway() is null =>
            Refused("gateway-missing", "Text messages and calls need a gateway: configure one first."),
        _ => null,
    };

    private static Refusal? Deputy(IReadOnlyList<Contact> all, Contact contact)
    {
        if (contact.DeputyOf is not { } principal)
            return null;
        if (principal == contact.Person)
            return Refused("deputy-of-oneself", $"'{principal}' can't be their own deputy.");
        return all.Any(other => other.Person == principal && other.Duty == contact.Duty && other.DeputyOf is null)
            ? null
            : Refused("deputy-of-nobody", $"'{principal}' is no contact of the same duty, or a deputy too.");
    }

    private static Refusal Refused(string rule, string detail) => Inputs.Invalid(rule, detail, "contacts");
}
