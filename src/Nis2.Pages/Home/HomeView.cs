using NodaTime;

namespace Nis2.Pages.Home;

/// <summary>What a signed-in person sees first.</summary>
/// <param name="MayCreateOrganisations">Decides what an empty page says to do next.</param>
public sealed record HomeView(
    string SignedInAs, Instant AsOf, bool MayCreateOrganisations, IReadOnlyList<OrganisationSection> Organisations);
