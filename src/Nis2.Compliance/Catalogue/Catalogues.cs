using Nis2.Compliance.Knowledge;

namespace Nis2.Compliance.Catalogue;

/// <summary>All catalogues in <c>Knowledge/catalogue</c>.</summary>
public static class Catalogues
{
    public static IReadOnlyList<ReferenceCatalogue> All { get; } = KnowledgeFiles.ReadFolder<ReferenceCatalogue>("catalogue");

    /// <summary>The measures of Art. 21(2).</summary>
    public static ReferenceCatalogue Measures { get; } = All.Single(catalogue => catalogue.Id == "nis2-art21");

    /// <summary>Clauses and Annex A controls of ISO/IEC 27001:2022.</summary>
    public static ReferenceCatalogue Iso27001 { get; } = All.Single(catalogue => catalogue.Id == "iso27001-2022");
}
