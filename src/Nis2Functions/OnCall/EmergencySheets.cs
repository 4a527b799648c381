using Microsoft.Extensions.DependencyInjection;
using Nis2.Compliance.Law;
using Nis2.Compliance.Notices;
using Nis2.Compliance.Organisations;
using Nis2.Pages;
using Nis2.Pages.Emergency;
using Nis2.Pages.Languages;
using Nis2.Storage.Directory;
using Nis2Functions.Hosting;
using Nis2Functions.Organisations;
using Nis2Functions.Pages;
using NodaTime;

namespace Nis2Functions.OnCall;

/// <summary>The organisation's emergency sheet as one HTML file that needs nothing else.</summary>
public sealed class EmergencySheets(
    OrganisationReader organisations, PeopleDirectory people, IServiceScopeFactory scopes, TimeProvider time)
{
    private const int MostPeople = 1000;

    /// <summary>Null where there is no such organisation.</summary>
    public async Task<string?> FindAsync(string organisation, Language language, CancellationToken cancellation)
    {
        if (await organisations.FindAsync(organisation, cancellation) is not { } state)
            return null;
        var known = (await people.ListAsync(organisation, MostPeople, null, cancellation)).Items.ToDictionary(person => person.Id);
        await using var scope = scopes.CreateAsyncScope();
        // The renderer takes scoped services of ASP.NET Core.
        var pages = scope.ServiceProvider.GetRequiredService<PageRenderer>();
        return await pages.EmergencySheetAsync(language, View(state, known));
    }

    private EmergencySheetView View(OrganisationState state, Dictionary<string, Person> known)
    {
        var now = time.Now();
        var chain = OnCallChain.Of(state);
        string[] called = [.. chain.Recipients.Select(recipient => recipient.Person).Distinct()];
        return new EmergencySheetView(
            state.Name,
            now,
            IncidentDuties.Zone(state.AuthorityZone),
            chain.AcknowledgeWithin,
            [.. called.Select(person => Contact(state, known, person, inChain: true))],
            [.. state.Contacts.Select(contact => contact.Person).Distinct().Except(called)
                .Select(person => Contact(state, known, person, inChain: false))],
            [.. SheetContent.Countries(state).Select(country => SheetContent.Law(country, now)).OfType<SheetLaw>()],
            SheetContent.Forms(state.Country));
    }

    private static SheetContact Contact(OrganisationState state, Dictionary<string, Person> known, string id, bool inChain)
    {
        var contact = state.Contacts.Where(one => one.Person == id).MinBy(one => one.Duty)!;
        var person = contact.Channel.IsPager() ? null : known.GetValueOrDefault(id);
        return new SheetContact(
            person?.Name ?? id,
            person?.Phone,
            person?.Email,
            contact.Duty,
            inChain && contact.DeputyOf is not null,
            contact.Channel.IsPager());
    }
}
