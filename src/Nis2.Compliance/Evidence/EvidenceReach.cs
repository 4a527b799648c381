using System.Collections.Frozen;
using Nis2.Compliance.Catalogue;

namespace Nis2.Compliance.Evidence;

/// <summary>What a link names besides its target: parts of it wholly, and what it is part of in part.</summary>
internal static class EvidenceReach
{
    private static readonly FrozenDictionary<string, IReadOnlyList<string>> Parts = Catalogues.All
        .SelectMany(catalogue => catalogue.Entries)
        .Where(entry => entry.Parent is not null)
        .GroupBy(entry => entry.Parent!, StringComparer.Ordinal)
        .ToFrozenDictionary(group => group.Key, IReadOnlyList<string> (group) => [.. group.Select(entry => entry.Id)]);

    private static readonly FrozenDictionary<string, string> Wholes = Catalogues.All
        .SelectMany(catalogue => catalogue.Entries)
        .Where(entry => entry.Parent is not null)
        .DistinctBy(entry => entry.Id)
        .ToFrozenDictionary(entry => entry.Id, entry => entry.Parent!);

    public static IEnumerable<(string Target, Extent Extent)> Of(string link)
    {
        yield return (link, Extent.Whole);
        foreach (var part in PartsOf(link))
            yield return (part, Extent.Whole);
        for (var whole = Wholes.GetValueOrDefault(link); whole is not null; whole = Wholes.GetValueOrDefault(whole))
            yield return (whole, Extent.InPart);
    }

    private static IEnumerable<string> PartsOf(string id) =>
        Parts.GetValueOrDefault(id, []).SelectMany(part => PartsOf(part).Prepend(part));
}
