using Nis2.Compliance.Catalogue;

namespace Nis2.Compliance.Mapping;

/// <summary>Who asserts what, at the level of the directive.</summary>
public static class MappingComparison
{
    /// <summary>Every pair that any of the sets asserts, with each set's word for it; a set that is silent has none.</summary>
    public static IReadOnlyList<ComparedPair> Of(IReadOnlyList<MappingSet> sets)
    {
        var left = MappingSets.Consolidated.LeftOut.ToDictionary(pair => (pair.Requirement, pair.Control), pair => pair.Reason);
        return
        [
            .. sets.SelectMany(set => Asserted(set).Select(one => (Set: set.Id, Pair: one)))
                .GroupBy(one => (one.Pair.Requirement, one.Pair.Control))
                .OrderBy(group => group.Key.Requirement, ReferenceOrder.Instance)
                .ThenBy(group => group.Key.Control, ReferenceOrder.Instance)
                .Select(group => new ComparedPair(
                    group.Key.Requirement,
                    group.Key.Control,
                    group.DistinctBy(one => one.Set).ToDictionary(
                        one => one.Set, one => MappingWords.Coverage(one.Pair) ?? "asserted", StringComparer.Ordinal),
                    [.. sets.Select(set => set.Id).Except(group.Select(one => one.Set))],
                    left.GetValueOrDefault(group.Key))),
        ];
    }

    /// <summary>The set's pairs of a measure; of Regulation 2024/2690, those of the sections that detail it.</summary>
    public static IEnumerable<MappingPair> OfMeasure(MappingSet set, string measure) =>
        Asserted(set).Where(pair => pair.Requirement == measure).DistinctBy(pair => pair.Control);

    private static IEnumerable<MappingPair> Asserted(MappingSet set) => set.Pairs.SelectMany(
        pair => Catalogues.Annex2690.Find(pair.Requirement) is { } annex
            ? annex.Refs.Select(letter => pair with { Requirement = letter })
            : [pair]);
}
