using Nis2.Compliance.Catalogue;

namespace Nis2Functions.Mapping;

/// <summary>A requirement or control of a catalogue.</summary>
public sealed record ReferenceView(string Id, string? Title, string? TitleDe = null)
{
    internal static ReferenceView Of(string catalogue, string id) =>
        Of(id, Catalogues.Find(catalogue)?.Find(id) ?? Catalogues.Entry(id));

    private static ReferenceView Of(string id, CatalogueEntry? entry) => new(id, entry?.Title, entry?.TitleDe);
}
