using Nis2.Compliance.Obligations;
using Nis2.Compliance.Subjects;
using NodaTime;

namespace Nis2.Compliance.Organisations;

/// <summary>One stream per organisation: who it is, whom to tell, which systems report to it. All it owes is a look at
/// what nothing is sent to any more.</summary>
public sealed class OrganisationKind : ISubjectKind<OrganisationState>
{
    public static SubjectId Self { get; } = SubjectId.Of("organisation", "self");

    public string Name => "organisation";

    public int FoldVersion => 3;

    public IReadOnlyList<Type> EventTypes { get; } =
    [
        typeof(OrganisationRegistered),
        typeof(OrganisationUpdated),
        typeof(PersonAdded),
        typeof(PersonRemoved),
        typeof(ContactsChanged),
        typeof(SourceConfigured),
        typeof(SourceRemoved),
        typeof(PagerConfigured),
        typeof(PagerRemoved),
        typeof(OnCallTested),
        typeof(LegalEntityAssessed),
        typeof(LegalEntityRemoved),
        typeof(ReportingRulesSet),
        typeof(SubscriptionConfigured),
        typeof(SubscriptionRemoved),
        typeof(TellingRulesSet),
        typeof(ChannelDisabled),
        typeof(ChannelEnabled),
        typeof(WriteBackConfigured),
        typeof(WriteBackRemoved),
    ];

    public OrganisationState Initial { get; } = new();

    public OrganisationState Apply(OrganisationState state, RecordedEvent recorded) => recorded.Facts switch
    {
        OrganisationRegistered to => new OrganisationState
        {
            Registered = true,
            Name = to.Name,
            Country = to.Country,
            AuthorityZone = to.AuthorityZone,
            EntityTypes = to.EntityTypes,
            Size = to.Size,
            Policy = to.Policy,
        },
        OrganisationUpdated to => state with
        {
            Name = to.Name,
            Country = to.Country,
            AuthorityZone = to.AuthorityZone,
            EntityTypes = to.EntityTypes,
            Size = to.Size,
            Policy = to.Policy,
        },
        PersonAdded added => state with { People = [.. state.People, added.Person] },
        PersonRemoved removed => state with
        {
            People = [.. state.People.Where(person => person != removed.Person)],
            Contacts = Without(state, removed.Person),
            Disabled = [.. state.Disabled.Where(one => one.Recipient != removed.Person || one.Channel == Channel.Subscription)],
        },
        ContactsChanged changed => state with { Contacts = changed.Contacts },
        ReportingRulesSet set => state with { ReportingRules = set.Rules },
        SourceConfigured configured => state with { Sources = [.. Others(state, configured.Source.Id), configured.Source] },
        SourceRemoved removed => state with
        {
            Sources = [.. Others(state, removed.Source)],
            WriteBacks = TellingFold.Without(state.WriteBacks, removed.Source),
        },
        PagerConfigured configured => state with { Pagers = [.. OtherPagers(state, configured.Pager.Id), configured.Pager] },
        PagerRemoved removed => state with
        {
            Pagers = [.. OtherPagers(state, removed.Pager)],
            Contacts = Without(state, removed.Pager, pager: true),
        },
        OnCallTested => state with { OnCallTestedAt = recorded.At },
        LegalEntityAssessed assessed => state with { LegalEntities = With(state, assessed.Entity) },
        LegalEntityRemoved removed => state with
        {
            LegalEntities = [.. state.LegalEntities.Where(entity => entity.Id != removed.Entity)],
        },
        SubscriptionConfigured or SubscriptionRemoved or TellingRulesSet or ChannelDisabled or ChannelEnabled
            or WriteBackConfigured or WriteBackRemoved => TellingFold.Apply(state, recorded.Facts),
        _ => throw new ArgumentException($"{recorded.Facts.GetType().Name} is no event of an organisation."),
    };

    public SubjectSummary Summarise(OrganisationState state) =>
        new("registered", state.Registered, state.Name, Level: null, Exercise: false, CreatedAt: null);

    public NextStep? NextStep(OrganisationState state) => null;

    public Decision TakeSteps(OrganisationState state, Instant now) => Decision.Accept();

    public IReadOnlyList<Obligation> Obligations(OrganisationState state) => [.. state.Disabled.Select(DisabledChannels.Owed)];

    public IReadOnlyList<Notice> Notices(OrganisationState state, IReadOnlyList<RecordedEvent> recorded) =>
        [
            .. recorded.Select(one => one.Facts).OfType<OnCallTested>().Select(tested => OnCallTest.Notice(tested.Test)),
            .. recorded.Select(one => one.Facts).OfType<ChannelDisabled>().Select(DisabledChannels.Notice),
        ];

    private static IReadOnlyList<LegalEntity> With(OrganisationState state, LegalEntity assessed) =>
        state.LegalEntities.Any(entity => entity.Id == assessed.Id)
            ? [.. state.LegalEntities.Select(entity => entity.Id == assessed.Id ? assessed : entity)]
            : [.. state.LegalEntities, assessed];

    private static IReadOnlyList<Contact> Without(OrganisationState state, string person, bool pager = false)
    {
        var rest = state.Contacts.Where(contact => contact.Person != person || contact.Channel.IsPager() != pager).ToList();
        // Whoever was deputy of somebody who is gone stands in the chain alone.
        return [.. rest.Select(contact => contact.DeputyOf == person && rest.All(other => other.Person != person)
            ? contact with { DeputyOf = null }
            : contact)];
    }

    private static IEnumerable<Pager> OtherPagers(OrganisationState state, string id) => state.Pagers.Where(pager => pager.Id != id);

    private static IEnumerable<TicketSource> Others(OrganisationState state, string id) => state.Sources.Where(source => source.Id != id);
}
