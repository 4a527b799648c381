using Nis2.Pages.Duties;
using Nis2.Pages.Languages;

namespace Nis2.Pages.Incidents;

/// <summary>An open incident in a list.</summary>
/// <param name="Title">Null where it was erased.</param>
/// <param name="Compression">How many times faster an exercise's clock runs; null for real incidents.</param>
public sealed record IncidentCardView(
    string Href, string? Title, Text Status, Text? Severity, int? Compression, IReadOnlyList<DutyView> Duties);
