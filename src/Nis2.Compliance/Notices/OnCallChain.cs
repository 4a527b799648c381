using Nis2.Compliance.Organisations;
using NodaTime;

namespace Nis2.Compliance.Notices;

/// <summary>Who is paged after whom: each on call in their order, followed by their deputies.</summary>
/// <param name="AcknowledgeWithin">How long each step has before the next is paged.</param>
public sealed record OnCallChain(IReadOnlyList<Recipient> Recipients, Duration AcknowledgeWithin)
{
    public static readonly Duration DefaultPeriod = Duration.FromMinutes(10);

    /// <summary>Where nobody is on call, those responsible are paged; where there are none, the management.</summary>
    public static OnCallChain Of(OrganisationState? organisation) => new(
        organisation is null ? [] : Steps(organisation.Contacts),
        organisation?.Policy.AcknowledgeWithin ?? DefaultPeriod);

    private static IReadOnlyList<Recipient> Steps(IReadOnlyList<Contact> contacts)
    {
        Duty[] duties = [Duty.OnCall, Duty.Responsible, Duty.Management];
        var first = duties.Select(duty => contacts.Where(contact => contact.Duty == duty).OrderBy(contact => contact.Order).ToList())
            .FirstOrDefault(found => found.Count > 0) ?? [];
        var taken = new HashSet<(string, Channel)>();
        return [.. ByPerson(first.Where(contact => contact.DeputyOf is null))
            .SelectMany(one => ByPerson(first.Where(contact => contact.DeputyOf == one.Key)).Prepend(one))
            .Select(step => step.Where(contact => taken.Add((contact.Person, contact.Channel))).ToList())
            .Where(step => step.Count > 0)
            .SelectMany((step, number) => step.Select(contact => Recipient.Of(contact) with { Step = number }))];
    }

    private static IEnumerable<IGrouping<string, Contact>> ByPerson(IEnumerable<Contact> contacts) =>
        contacts.GroupBy(contact => contact.Person);
}
