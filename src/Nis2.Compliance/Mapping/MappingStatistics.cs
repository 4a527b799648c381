using Nis2.Compliance.Catalogue;

namespace Nis2.Compliance.Mapping;

/// <summary>What a set covers, counted. A source's own percentages are its claims and stand apart.</summary>
/// <param name="Measures">One for each of the ten measures of Art. 21(2).</param>
/// <param name="Verdicts">Measures by the set's own word; "not asserted" where the set has no pair and no verdict.</param>
/// <param name="Relationships">Pairs by relationship.</param>
/// <param name="Coverages">Pairs by the set's own word for coverage.</param>
/// <param name="Controls">Annex A controls that occur, of 93.</param>
/// <param name="Clauses">Clauses that occur.</param>
/// <param name="Unmapped">Annex A controls that no pair names.</param>
/// <param name="Claims">Figures that the source states about itself.</param>
public sealed record MappingStatistics(
    string Set,
    int Pairs,
    IReadOnlyList<MeasureStatistics> Measures,
    IReadOnlyDictionary<string, int> Verdicts,
    IReadOnlyDictionary<string, int> Relationships,
    IReadOnlyDictionary<string, int> Coverages,
    int Controls,
    int Clauses,
    IReadOnlyList<string> Unmapped,
    IReadOnlyList<SourceClaim> Claims)
{
    private const string NotAsserted = "not asserted";

    public static MappingStatistics Of(MappingSet set)
    {
        var index = new MappingIndex(set);
        var measures = Catalogues.Measures.Entries.Select(measure => Measure(set, index, measure.Id)).ToList();
        var used = set.Pairs.Select(pair => pair.Control).ToHashSet(StringComparer.Ordinal);
        var controls = Catalogues.Iso27001.Entries.Where(entry => entry.Kind == EntryKind.Control).ToList();
        return new MappingStatistics(
            set.Id,
            set.Pairs.Count,
            measures,
            Count(measures.Select(measure => measure.Verdict)),
            Count(set.Pairs.Select(pair => MappingWords.Relationship(pair) ?? NotAsserted)),
            Count(set.Pairs.Select(pair => MappingWords.Coverage(pair) ?? NotAsserted)),
            controls.Count(entry => used.Contains(entry.Id)),
            Catalogues.Iso27001.Entries.Count(entry => entry.Kind == EntryKind.Clause && used.Contains(entry.Id)),
            [.. controls.Where(entry => !used.Contains(entry.Id)).Select(entry => entry.Id)],
            set.Claims);
    }

    private static MeasureStatistics Measure(MappingSet set, MappingIndex index, string measure)
    {
        var pairs = MappingComparison.OfMeasure(set, measure).ToList();
        var verdict = index.Verdict(measure);
        var word = verdict?.Printed ?? (verdict?.Coverage is { } coverage ? Subjects.Words.Of(coverage) : null);
        return new MeasureStatistics(
            measure,
            pairs.Count,
            pairs.Count(pair => pair.Coverage == Coverage.Full),
            pairs.Count(pair => pair.Coverage == Coverage.Partial),
            word ?? (pairs.Count == 0 ? NotAsserted : "related"),
            verdict?.Remaining);
    }

    private static Dictionary<string, int> Count(IEnumerable<string> words) =>
        words.CountBy(word => word).OrderBy(word => word.Key, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
}
