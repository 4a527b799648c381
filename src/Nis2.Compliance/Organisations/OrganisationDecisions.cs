using System.Text.RegularExpressions;
using Nis2.Compliance.Catalogue;
using Nis2.Compliance.Incidents;
using Nis2.Compliance.Law;
using Nis2.Compliance.Subjects;

namespace Nis2.Compliance.Organisations;

/// <summary>What an organisation may be told about itself.</summary>
public static partial class OrganisationDecisions
{
    private const int MostPeople = 500;
    private const int MostSources = 50;
    private const int LongestAccount = 200;
    private const int MostPagers = 20;

    public static Decision Decide(OrganisationState state, OrganisationCommand command) => command switch
    {
        DescribeOrganisation describe => Describe(state, describe),
        _ when !state.Registered => new Refusal(RefusalKind.NotFound, "organisation-unknown", "There is no such organisation."),
        AddPerson add => Add(state, add),
        RemovePerson remove => state.People.Contains(remove.Person) ? Decision.Accept(new PersonRemoved(remove.Person)) : Decision.Accept(),
        SetContacts set => Set(state, set),
        ConfigureSource configure => Configure(state, configure),
        SetReportingRules set => state.ReportingRules == set.Rules ? Decision.Accept() : Decision.Accept(new ReportingRulesSet(set.Rules)),
        RemoveSource remove => state.Sources.Any(source => source.Id == remove.Source)
            ? Decision.Accept(new SourceRemoved(remove.Source))
            : Decision.Accept(),
        ConfigurePager configure => Configure(state, configure.Pager),
        RemovePager remove => state.Pagers.Any(pager => pager.Id == remove.Pager)
            ? Decision.Accept(new PagerRemoved(remove.Pager))
            : Decision.Accept(),
        ConfigureSubscription configure => TellingDecisions.Decide(state, configure.Subscription),
        RemoveSubscription remove => TellingDecisions.Decide(state, remove),
        SetTellingRules set => TellingDecisions.Decide(state, set),
        ConfigureWriteBack configure => TellingDecisions.Decide(state, configure.WriteBack),
        RemoveWriteBack remove => TellingDecisions.Decide(state, remove),
        DisableChannel disable => TellingDecisions.Decide(state, disable),
        EnableChannel enable => TellingDecisions.Decide(state, enable),
        TestOnCall test => Decision.Accept(new OnCallTested(test.Test)),
        AssessLegalEntity assess => LegalEntityDecisions.Decide(state, assess),
        RemoveLegalEntity remove => LegalEntityDecisions.Decide(state, remove),
        _ => throw new ArgumentException($"{command.GetType().Name} is no command for an organisation."),
    };

    private static Decision Describe(OrganisationState state, DescribeOrganisation asked)
    {
        var country = Countries.Find(asked.Country);
        var zone = asked.AuthorityZone ?? country?.Zone;
        var policy = asked.Policy ?? state.Policy;
        if (Inputs.Refused(
            out var refusal,
            Inputs.Text(asked.Name, "name", 200),
            country is null
                ? Inputs.Invalid("country-unknown", "A Member State's two-letter code is needed, such as DE.", "country")
                : null,
            zone is null || Zones.Exists(zone)
                ? null
                : Inputs.Invalid("zone-unknown", $"'{zone}' is no time zone of the tz database.", "authorityZone"),
            EntityTypesOf(asked.EntityTypes),
            ReminderPolicyRules.Check(policy, "policy")))
            return refusal;
        if (state.Registered && Same(state, asked, zone!, policy))
            return Decision.Accept();
        string[] types = [.. asked.EntityTypes.Distinct()];
        return Decision.Accept(state.Registered
            ? new OrganisationUpdated(asked.Name, asked.Country, zone!, types, asked.Size, policy)
            : new OrganisationRegistered(asked.Name, asked.Country, zone!, types, asked.Size, policy));
    }

    private static bool Same(OrganisationState state, DescribeOrganisation asked, string zone, ReminderPolicy policy) =>
        (state.Name, state.Country, state.AuthorityZone, state.Size) == (asked.Name, asked.Country, zone, asked.Size)
        && state.EntityTypes.SequenceEqual(asked.EntityTypes.Distinct())
        && asked.Policy is null;

    private static Refusal? EntityTypesOf(IReadOnlyList<string> types)
    {
        if (types.Count > EntityTypes.All.Count)
            return Inputs.Invalid("too-many-entity-types", "There are fewer types than that.", "entityTypes");
        return types.FirstOrDefault(type => !EntityTypes.IsKnown(type)) is { } unknown
            ? Inputs.Invalid("entity-type-unknown", $"'{unknown}' is no type of Annex I or II, such as I.8.4.", "entityTypes")
            : null;
    }

    private static Decision Add(OrganisationState state, AddPerson asked)
    {
        if (state.People.Contains(asked.Person))
            return Decision.Accept();
        return state.People.Count < MostPeople
            ? Decision.Accept(new PersonAdded(asked.Person))
            : new Refusal(RefusalKind.Conflict, "too-many-people", $"The directory holds {MostPeople} people at most.");
    }

    private static Decision Set(OrganisationState state, SetContacts asked)
    {
        if (asked.Contacts.Count > MostPeople)
            return Inputs.Invalid("too-many-contacts", $"{MostPeople} contacts at most.", "contacts");
        if (ContactRules.Check(state, asked.Contacts) is { } refusal)
            return refusal;
        return state.Contacts.SequenceEqual(asked.Contacts) ? Decision.Accept() : Decision.Accept(new ContactsChanged(asked.Contacts));
    }

    private static Decision Configure(OrganisationState state, ConfigureSource asked)
    {
        if (!SourceId().IsMatch(asked.Source.Id))
            return Inputs.Invalid("source-id-malformed", "1 to 40 lower-case letters, digits and hyphens.", "source");
        if (asked.Source.Verification is { } verification && SourceVerificationRules.Check(verification) is { } unfit)
            return unfit;
        if (Inputs.Optional(asked.Source.Account, "account", LongestAccount) is { } tooLong)
            return tooLong;
        if (state.Sources.Contains(asked.Source))
            return Decision.Accept();
        return state.Sources.Count < MostSources || state.Sources.Any(source => source.Id == asked.Source.Id)
            ? Decision.Accept(new SourceConfigured(asked.Source))
            : new Refusal(RefusalKind.Conflict, "too-many-sources", $"{MostSources} sources at most.");
    }

    private static Decision Configure(OrganisationState state, Pager asked)
    {
        if (!SourceId().IsMatch(asked.Id))
            return Inputs.Invalid("pager-id-malformed", "1 to 40 lower-case letters, digits and hyphens.", "pager");
        if ((asked.Service == PagerService.Gateway) != (asked.Address is not null))
            return Inputs.Invalid("pager-address", "A gateway needs its address; a service has its own, and takes none.", "address");
        if (asked.Address is { } address && !IsAddress(address))
            return Inputs.Invalid("pager-address", "An absolute https address without user or password is needed.", "address");
        if (state.Pagers.Contains(asked))
            return Decision.Accept();
        if (asked.Service == PagerService.Gateway && state.Gateway() is { } other && other.Id != asked.Id)
            return new Refusal(RefusalKind.Conflict, "one-gateway", $"'{other.Id}' is the gateway: there is one at most.", "pager");
        if (state.Contacts.Any(contact => contact.Channel.IsPager() && contact.Person == asked.Id && !asked.Serves(contact.Channel)))
            return new Refusal(RefusalKind.Conflict, "pager-in-use", "Contacts name this pager by another channel.", "service");
        return state.Pagers.Count < MostPagers || state.Pagers.Any(pager => pager.Id == asked.Id)
            ? Decision.Accept(new PagerConfigured(asked))
            : new Refusal(RefusalKind.Conflict, "too-many-pagers", $"{MostPagers} pagers at most.");
    }

    private static bool IsAddress(string text) => text.Length <= 2000
        && Uri.TryCreate(text, UriKind.Absolute, out var address) && address is { Scheme: "https" or "http", UserInfo: "" };

    [GeneratedRegex("^[a-z0-9-]{1,40}$", RegexOptions.CultureInvariant)]
    private static partial Regex SourceId();
}
