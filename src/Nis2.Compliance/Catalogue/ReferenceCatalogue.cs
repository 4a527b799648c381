using System.Collections.Frozen;
using System.Text.Json.Serialization;

namespace Nis2.Compliance.Catalogue;

/// <summary>The requirements or controls of one instrument, in its own order.</summary>
/// <param name="Version">Raised with every change of the file.</param>
public sealed record ReferenceCatalogue(string Id, string Name, string Version, IReadOnlyList<CatalogueEntry> Entries)
{
    private readonly Lazy<FrozenDictionary<string, CatalogueEntry>> byId =
        new(() => Entries.ToFrozenDictionary(entry => entry.Id, StringComparer.Ordinal));

    public string? NameDe { get; init; }

    /// <summary>The act or standard as it is cited.</summary>
    public string? Instrument { get; init; }

    /// <summary>Where the entries were read, and how surely.</summary>
    public string? Source { get; init; }

    /// <summary>One of <see cref="Law.Confidence"/>, for entries without their own.</summary>
    public string? Confidence { get; init; }

    public IReadOnlyList<string> Remarks { get; init; } = [];

    [JsonIgnore]
    public IEnumerable<string> Ids => Entries.Select(entry => entry.Id);

    public CatalogueEntry? Find(string id) => byId.Value.GetValueOrDefault(id);

    public IEnumerable<CatalogueEntry> ChildrenOf(string id) => Entries.Where(entry => entry.Parent == id);

    /// <summary>The entry itself where nothing is part of it, else all its parts that have none: clause 9 is 9.1, 9.2.1, ...</summary>
    public IEnumerable<CatalogueEntry> LeavesOf(string id)
    {
        var children = ChildrenOf(id).ToList();
        return children.Count > 0 ? children.SelectMany(child => LeavesOf(child.Id)) : Find(id) is { } leaf ? [leaf] : [];
    }
}
