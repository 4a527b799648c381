namespace Nis2.Compliance.Catalogue;

/// <summary>The requirements or controls of one instrument, in its own order.</summary>
public sealed record ReferenceCatalogue(string Id, string Name, string Version, IReadOnlyList<CatalogueEntry> Entries)
{
    public CatalogueEntry? Find(string id) => Entries.FirstOrDefault(entry => entry.Id == id);
}
