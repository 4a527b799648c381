using Nis2.Pages.Duties;

namespace Nis2.Pages.Incidents;

/// <summary>An open incident in a list.</summary>
/// <param name="Title">Null where it was erased.</param>
/// <param name="Compression">How many times faster an exercise's clock runs; null for real incidents.</param>
/// <param name="Status">Its status in words.</param>
public sealed record IncidentCardView(
    string Href, string? Title, string Status, string? Severity, int? Compression, IReadOnlyList<DutyView> Duties);
