using Nis2.Compliance.Knowledge;

namespace Nis2.Compliance.Catalogue;

/// <summary>All catalogues in <c>Knowledge/catalogue</c>.</summary>
public static class Catalogues
{
    public static IReadOnlyList<ReferenceCatalogue> All { get; } = KnowledgeFiles.ReadFolder<ReferenceCatalogue>("catalogue");

    /// <summary>What Directive (EU) 2022/2555 asks of entities.</summary>
    public static ReferenceCatalogue Directive { get; } = Of("nis2-directive");

    /// <summary>The measures of Art. 21(2) alone.</summary>
    public static ReferenceCatalogue Measures { get; } = new(
        Directive.Id, Directive.Name, Directive.Version, [.. Directive.Entries.Where(entry => entry.Kind == EntryKind.Measure)]);

    /// <summary>The Annex to Implementing Regulation (EU) 2024/2690.</summary>
    public static ReferenceCatalogue Annex2690 { get; } = Of("reg-2024-2690");

    /// <summary>Clauses and Annex A controls of ISO/IEC 27001:2022.</summary>
    public static ReferenceCatalogue Iso27001 { get; } = Of("iso27001-2022");

    /// <summary>What NIS2 asks for and ISO/IEC 27001 doesn't.</summary>
    public static ReferenceCatalogue Nis2Only { get; } = Of("nis2-duties");

    public static ReferenceCatalogue SectorRules { get; } = Of("sector-rules");

    public static ReferenceCatalogue NationalSets { get; } = Of("national-sets");

    public static ReferenceCatalogue? Find(string? id) => All.FirstOrDefault(catalogue => catalogue.Id == id);

    /// <summary>The entry with that id, in whichever catalogue: ids of different catalogues never meet.</summary>
    public static CatalogueEntry? Entry(string id) =>
        All.Select(catalogue => catalogue.Find(id)).FirstOrDefault(entry => entry is not null);

    private static ReferenceCatalogue Of(string id) => All.Single(catalogue => catalogue.Id == id);
}
