using Nis2.Pages.Duties;
using Nis2.Pages.Incidents;
using NodaTime;

namespace Nis2.Pages.Home;

/// <summary>One organisation in which the person has a role.</summary>
/// <param name="Zone">The authority's zone.</param>
/// <param name="Incidents">Open and real.</param>
/// <param name="Exercises">Open exercises, never among <paramref name="Incidents"/>.</param>
/// <param name="Due">What is due next, real duties only.</param>
/// <param name="More">True where there is more than the page shows.</param>
public sealed record OrganisationSection(
    string Id,
    string Name,
    DateTimeZone Zone,
    IReadOnlyList<IncidentCardView> Incidents,
    IReadOnlyList<IncidentCardView> Exercises,
    IReadOnlyList<DutyView> Due,
    bool More);
