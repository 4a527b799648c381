using Nis2.Compliance.Catalogue;

namespace Nis2Functions.Mapping;

/// <summary>What storage keeps of a catalogue besides its id, version and entries.</summary>
internal sealed record CatalogueDetails(
    string Name, string? NameDe, string? Instrument, string? Source, string? Confidence, IReadOnlyList<string> Remarks, int Entries)
{
    public static CatalogueDetails Of(ReferenceCatalogue catalogue) => new(
        catalogue.Name,
        catalogue.NameDe,
        catalogue.Instrument,
        catalogue.Source,
        catalogue.Confidence,
        catalogue.Remarks,
        catalogue.Entries.Count);
}
