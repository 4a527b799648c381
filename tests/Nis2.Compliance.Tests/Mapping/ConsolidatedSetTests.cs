using Nis2.Compliance.Catalogue;
using Nis2.Compliance.Mapping;

namespace Nis2.Compliance.Tests.Mapping;

public sealed class ConsolidatedSetTests
{
    private static readonly MappingSet Set = MappingSets.Consolidated;

    private static readonly MappingIndex Index = new(Set);

    [Fact]
    public void EveryPairIsWhole() => Assert.All(Set.Pairs, pair =>
    {
        Assert.NotNull(pair.Relationship);
        Assert.NotNull(pair.Coverage);
        Assert.NotEmpty(pair.Rationale!.En);
        Assert.NotEmpty(pair.Rationale.De);
        Assert.Equal(pair.Coverage == Coverage.Full, pair.Remaining is null);
        Assert.NotEmpty(pair.Remaining?.De ?? "-");
        Assert.All(pair.Sources, source => Assert.Equal(SetStanding.Published, MappingSets.Find(source)!.Standing));
    });

    [Fact]
    public void MapsEveryMeasureToControlsAndClausesToo()
    {
        Assert.All(Catalogues.Measures.Entries, measure => Assert.NotEmpty(Index.OfRequirement(measure.Id)));
        Assert.Contains(Set.Pairs, pair => Catalogues.Iso27001.Find(pair.Control)!.Kind == EntryKind.Clause);
    }

    [Fact]
    public void EveryMeasureAndEveryNis2OnlyDutyHasAVerdict() => Assert.All(
        Catalogues.Measures.Entries.Concat(Catalogues.Nis2Only.Entries), entry => Assert.NotNull(Index.Verdict(entry.Id)));

    [Fact]
    public void VerdictsAndPairsAgree() => Assert.All(Set.Verdicts, verdict =>
    {
        Assert.NotNull(Catalogues.Entry(verdict.Requirement));
        Assert.Equal(verdict.Coverage == Coverage.Full, verdict.Remaining is null);
        var pairs = Index.OfRequirement(verdict.Requirement);
        Assert.All(pairs, pair => Assert.True(
            verdict.Coverage switch
            {
                Coverage.Full => pair.Coverage == Coverage.Full,
                Coverage.None => pair.Coverage == Coverage.None,
                _ => true,
            },
            $"{pair.Requirement} {pair.Control}"));
    });

    [Fact]
    public void EqualOrSubsetMeansFull() => Assert.All(
        Set.Pairs.Where(pair => pair.Relationship is Relationship.Equal or Relationship.Subset),
        pair => Assert.Equal(Coverage.Full, pair.Coverage));
}
