using System.Text.Json;
using Nis2.Compliance.Catalogue;
using Nis2.Compliance.Subjects;
using Nis2.Storage.Directory;

namespace Nis2Functions.Mapping;

/// <summary>The requirements or controls of one instrument: ids and short titles, never a standard's text.</summary>
/// <param name="Confidence">How surely the entries were read, where an entry doesn't say otherwise.</param>
/// <param name="Count">Number of entries.</param>
/// <param name="Entries">In the instrument's order; absent in lists.</param>
public sealed record CatalogueView(
    string Id,
    string Version,
    string Name,
    string? NameDe,
    string? Instrument,
    string? Source,
    string? Confidence,
    IReadOnlyList<string> Remarks,
    int Count,
    IReadOnlyList<CatalogueEntry>? Entries)
{
    internal static CatalogueView Of(CatalogueRecord catalogue, IReadOnlyList<CatalogueEntry>? entries = null)
    {
        var details = catalogue.About.Deserialize<CatalogueDetails>(DomainJson.Options)!;
        return new CatalogueView(
            catalogue.Id,
            catalogue.Version,
            details.Name,
            details.NameDe,
            details.Instrument,
            details.Source,
            details.Confidence,
            details.Remarks,
            details.Entries,
            entries);
    }
}
