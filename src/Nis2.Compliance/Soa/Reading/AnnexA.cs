using Nis2.Compliance.Catalogue;
using Nis2.Compliance.Knowledge;

namespace Nis2.Compliance.Soa.Reading;

/// <summary>The ids of both editions, and what became of the older ones.</summary>
public static class AnnexA
{
    private static readonly File Translation = KnowledgeFiles.Read<File>("soa.iso2013-to-2022.json");

    private static readonly HashSet<string> OldHeadings =
        [.. Translation.Became.Keys.Select(id => id[..id.LastIndexOf('.')]).Distinct(StringComparer.Ordinal)];

    /// <summary>Of the 2022 edition, in their order.</summary>
    public static IReadOnlyList<CatalogueEntry> Controls { get; } =
    [
        .. Catalogues.Iso27001.Entries.Where(entry =>
            entry.Id.StartsWith("A.", StringComparison.Ordinal) && entry.Id.Count(at => at == '.') == 2),
    ];

    private static readonly HashSet<string> NewIds = [.. Controls.Select(entry => entry.Id)];

    private static readonly HashSet<string> ClauseIds =
        [.. Catalogues.Iso27001.Entries.Select(entry => entry.Id).Where(id => char.IsAsciiDigit(id[0]))];

    public static IReadOnlyDictionary<string, IReadOnlyList<string>> Became => Translation.Became;

    /// <summary>Of the 2022 edition: who became it.</summary>
    public static ILookup<string, string> CameFrom { get; } = Translation.Became
        .SelectMany(old => old.Value.Select(now => (Now: now, Old: old.Key)))
        .ToLookup(one => one.Now, one => one.Old, StringComparer.Ordinal);

    public static bool IsNew(string id) => NewIds.Contains(id);

    public static bool IsOld(string id) => Translation.Became.ContainsKey(id);

    public static bool IsControl(string id, SoaEdition edition) => edition == SoaEdition.Iso2013 ? IsOld(id) : IsNew(id);

    /// <summary>A heading of the 2013 edition, such as <c>A.5.1</c>, which is a control in 2022.</summary>
    public static bool IsOldHeading(string id) => OldHeadings.Contains(id);

    public static bool IsClause(string id) => ClauseIds.Contains(id);

    /// <summary>10.1 and 10.2 changed places between the editions.</summary>
    public static string ClauseOf2022(string id, SoaEdition edition) => (edition, id) switch
    {
        (SoaEdition.Iso2013, "10.1") => "10.2",
        (SoaEdition.Iso2013, "10.2") => "10.1",
        _ => id,
    };

    private sealed record File(string Version, string Note, IReadOnlyDictionary<string, IReadOnlyList<string>> Became);
}
