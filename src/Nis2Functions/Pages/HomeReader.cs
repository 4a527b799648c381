using Nis2.Compliance.Incidents;
using Nis2.Compliance.Organisations;
using Nis2.Compliance.Readiness;
using Nis2.Compliance.Subjects;
using Nis2.Pages.Duties;
using Nis2.Pages.Home;
using Nis2.Pages.Incidents;
using Nis2.Pages.Languages;
using Nis2.Pages.Texts;
using Nis2.Storage.Directory;
using Nis2.Storage.Streams;
using Nis2Functions.Hosting;
using Nis2Functions.Organisations;
using Nis2Functions.Security;
using NodaTime;

namespace Nis2Functions.Pages;

/// <summary>Gathers what the first page shows, organisation by organisation.</summary>
public sealed class HomeReader(
    OrganisationRegistry registry,
    OrganisationReader organisations,
    Visitors visitors,
    SubjectStore store,
    ISubjectKind<IncidentState> incidents,
    TimeProvider time)
{
    private const int MostIncidents = 20;
    private const int MostDuties = 15;
    private const int Scan = 200;

    public async Task<HomeView> ReadAsync(Principal visitor, CancellationToken cancellation)
    {
        var now = time.Now();
        var sections = new List<OrganisationSection>();
        await foreach (var id in registry.ListAsync(cancellation))
        {
            if (await visitors.MayReadAsync(visitor, id, cancellation)
                && await organisations.FindAsync(id, cancellation) is { } organisation)
                sections.Add(await SectionAsync(id, organisation, now, cancellation));
        }

        return new HomeView(visitor.Id, now, visitor.AppRoles.Contains(Role.Administrator), sections);
    }

    private async Task<OrganisationSection> SectionAsync(
        string id, OrganisationState organisation, Instant now, CancellationToken cancellation)
    {
        var zone = IncidentDuties.Zone(organisation.AuthorityZone);
        var due = await store.DueAsync(id, null, null, exercise: false, null, null, MostDuties, null, cancellation);
        var (real, moreReal) = await CardsAsync(id, exercise: false, now, cancellation);
        var (exercises, moreExercises) = await CardsAsync(id, exercise: true, now, cancellation);
        return new OrganisationSection(
            id,
            organisation.Name,
            zone,
            real,
            exercises,
            [.. due.Items.Select(item => Row(id, item, now, zone))],
            moreReal || moreExercises || due.Continuation is not null);
    }

    private async Task<(IReadOnlyList<IncidentCardView> Cards, bool More)> CardsAsync(
        string organisation, bool exercise, Instant now, CancellationToken cancellation)
    {
        var cards = new List<IncidentCardView>();
        string? continuation = null;
        do
        {
            var page = await store.ListAsync(
                organisation, incidents.Name, new HeadFilter(Open: true, Exercise: exercise), Scan, continuation, cancellation);
            foreach (var head in page.Items)
            {
                if (cards.Count == MostIncidents)
                    return (Sorted(cards), true);
                if (await store.FindAsync(incidents, organisation, head.Id, cancellation) is { } found)
                    cards.Add(Card(organisation, found, now));
            }

            continuation = page.Continuation;
        }
        while (continuation is not null);
        return (Sorted(cards), false);
    }

    private IncidentCardView Card(string organisation, Subject<IncidentState> incident, Instant now) => new(
        IncidentAddress.Of(organisation, incident.Id),
        incident.State.Title,
        IncidentTexts.Of(incident.State.Status),
        IncidentTexts.Of(incident.State.Severity),
        incident.State.Exercise?.Compression,
        IncidentDuties.Of(incidents, incident.State, now));

    private DutyView Row(string organisation, DueObligation item, Instant now, DateTimeZone zone) =>
        IncidentDuties.Open(item.Obligation, Titled(item), now, zone) with
        {
            Subject = item.SubjectTitle,
            Href = item.Subject.Kind == incidents.Name ? IncidentAddress.Of(organisation, item.Subject) : null,
        };

    private Text Titled(DueObligation item) => item.Subject switch
    {
        { Kind: var kind } when kind == incidents.Name => IncidentDuties.Title(item.Obligation),
        var subject when subject == ReadinessKind.Self => ReadinessTexts.Of(item.Obligation.Id, item.Obligation.Title),
        _ => StageTexts.Of(item.Obligation.Id, item.Obligation.Title),
    };

    private static IReadOnlyList<IncidentCardView> Sorted(IEnumerable<IncidentCardView> cards) =>
        [.. cards.OrderBy(card => card.Duties.Where(IsOwed).Min(duty => duty.Due) ?? Instant.MaxValue)];

    private static bool IsOwed(DutyView duty) => duty.State is DutyState.Running or DutyState.Overdue;
}
