using System.Collections.Frozen;

namespace Nis2.Compliance.Catalogue;

/// <summary>Which of the ten measures a requirement is, or details.</summary>
public static class MeasureRefs
{
    private static readonly FrozenDictionary<string, IReadOnlyList<string>> ById = Catalogues.All
        .SelectMany(catalogue => catalogue.Entries)
        .Select(entry => (entry.Id, Measures: entry.Kind == EntryKind.Measure ? [entry.Id] : Referred(entry)))
        .Where(one => one.Measures.Count > 0)
        .ToFrozenDictionary(one => one.Id, one => one.Measures, StringComparer.Ordinal);

    /// <summary>Empty for what belongs to none.</summary>
    public static IReadOnlyList<string> Of(string requirement) => ById.GetValueOrDefault(requirement, []);

    private static IReadOnlyList<string> Referred(CatalogueEntry entry) =>
        [.. entry.Refs.Where(id => Catalogues.Measures.Find(id) is not null)];
}
