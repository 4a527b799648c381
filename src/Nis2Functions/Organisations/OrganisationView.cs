using Nis2.Compliance.Incidents;
using Nis2.Compliance.Organisations;
using Nis2.Storage.Streams;
using NodaTime;

namespace Nis2Functions.Organisations;

/// <summary>An organisation. People and contacts are opaque ids; names are in the directory.</summary>
public sealed record OrganisationView(
    string Id,
    int Version,
    string Name,
    string Country,
    string AuthorityZone,
    IReadOnlyList<string> EntityTypes,
    OrganisationSize Size,
    ReminderPolicy Policy,
    IReadOnlyList<string> People,
    IReadOnlyList<Contact> Contacts,
    IReadOnlyList<TicketSource> Sources,
    IReadOnlyList<Pager> Pagers,
    Instant? OnCallTestedAt,
    ReportingRules ReportingRules,
    IReadOnlyList<SubscriptionView> Subscriptions,
    TellingRules Telling,
    IReadOnlyList<DisabledChannel> Disabled)
{
    internal static OrganisationView Of(string id, Subject<OrganisationState> subject) => new(
        id,
        subject.Version,
        subject.State.Name,
        subject.State.Country,
        subject.State.AuthorityZone,
        subject.State.EntityTypes,
        subject.State.Size,
        subject.State.Policy,
        subject.State.People,
        subject.State.Contacts,
        subject.State.Sources,
        subject.State.Pagers,
        subject.State.OnCallTestedAt,
        subject.State.ReportingRules,
        [.. subject.State.Subscriptions.Select(one => SubscriptionView.Of(subject.State, one))],
        subject.State.Telling,
        subject.State.Disabled);
}
