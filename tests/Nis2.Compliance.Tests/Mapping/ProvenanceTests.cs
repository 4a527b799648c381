using Nis2.Compliance.Catalogue;
using Nis2.Compliance.Mapping;

namespace Nis2.Compliance.Tests.Mapping;

/// <summary>Nothing of a source is lost on the way to the consolidated set, and nothing is put into its mouth.</summary>
public sealed class ProvenanceTests
{
    private static readonly MappingSet Consolidated = MappingSets.Consolidated;

    public static TheoryData<string> Published => [.. MappingSets.Published.Select(set => set.Id)];

    [Theory]
    [MemberData(nameof(Published))]
    public void EveryPairOfASourceIsTakenOverOrLeftOutWithAReason(string id)
    {
        foreach (var (requirement, control) in Assertions(MappingSets.Find(id)!))
        {
            var taken = Consolidated.Pairs.Any(
                pair => pair.Requirement == requirement && Meet(pair.Control, control) && pair.Sources.Contains(id));
            var left = Consolidated.LeftOut.Any(
                pair => pair.Requirement == requirement && pair.Control == control && pair.Sources.Contains(id));
            Assert.True(taken || left, $"{id}: {requirement} {control}");
        }
    }

    [Fact]
    public void EverySourceThatAPairNamesAssertsIt() => Assert.All(Consolidated.Pairs, pair => Assert.All(
        pair.Sources,
        source => Assert.Contains(
            Assertions(MappingSets.Find(source)!), one => one.Requirement == pair.Requirement && Meet(one.Control, pair.Control))));

    [Fact]
    public void NothingIsBothTakenOverAndLeftOut() => Assert.All(
        Consolidated.LeftOut,
        left => Assert.DoesNotContain(Consolidated.Pairs, pair => pair.Requirement == left.Requirement && pair.Control == left.Control));

    [Theory]
    [InlineData("bsi", 84)]
    [InlineData("enisa-2024-2690", 125)]
    public void HoldsEveryPairOfTheSource(string set, int pairs) => Assert.Equal(pairs, MappingSets.Find(set)!.Pairs.Count);

    [Fact]
    public void SaysThatThePublishedSetsContradictThemselves() => Assert.Equal(
        ["A.5.24", "A.6.8"],
        MappingSets.Find("bsi")!.Pairs.Where(pair => pair.Relationship is null).Select(pair => pair.Control).Order());

    [Fact]
    public void TheSeventyPercentAreAClaimAlone()
    {
        Assert.Equal("about 70 %", MappingSets.Find("content-hub")!.Claims[0].Value);
        Assert.Empty(Consolidated.Claims);
    }

    // What ENISA asserts of a subsection it asserts of the letters that the section details.
    private static IEnumerable<(string Requirement, string Control)> Assertions(MappingSet set) => set.Pairs.SelectMany(
        pair => Catalogues.Annex2690.Find(pair.Requirement) is { } annex
            ? annex.Refs.Select(letter => (letter, pair.Control))
            : [(pair.Requirement, pair.Control)]);

    // A clause contains its parts.
    private static bool Meet(string one, string other) => one == other
        || one.StartsWith(other + ".", StringComparison.Ordinal)
        || other.StartsWith(one + ".", StringComparison.Ordinal);
}
