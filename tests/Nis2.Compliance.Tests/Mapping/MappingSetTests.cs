using Nis2.Compliance.Catalogue;
using Nis2.Compliance.Mapping;

namespace Nis2.Compliance.Tests.Mapping;

public sealed class MappingSetTests
{
    [Theory]
    [InlineData("content-hub", 30)]
    [InlineData("comparison-article", 43)]
    [InlineData("comparison-article-short-list", 20)]
    public void HoldsEveryPairOfTheArticle(string set, int pairs) => Assert.Equal(pairs, MappingSets.Find(set)!.Pairs.Count);

    [Theory]
    [InlineData("content-hub", "Art.21(2)(a)", "A.5.1 A.8.2 A.8.3", "High")]
    [InlineData("content-hub", "Art.21(2)(f)", "9 10 9.2", "High")]
    [InlineData("comparison-article", "Art.21(2)(a)", "6.1 6.2 A.5.1 A.8.2", "Full")]
    [InlineData("comparison-article", "Art.21(2)(b)", "A.5.24 A.5.25 A.5.26 A.5.27 A.5.28", "Partial (no authority notification)")]
    [InlineData("comparison-article-short-list", "Art.21(2)(g)", "A.8.24", null)]
    public void KeepsTheArticlesWordsMistakesIncluded(string set, string requirement, string controls, string? coverage)
    {
        var pairs = MappingSets.Find(set)!.Pairs.Where(pair => pair.Requirement == requirement).ToList();

        Assert.Equal(controls, string.Join(' ', pairs.Select(pair => pair.Control)));
        Assert.All(pairs, pair => Assert.Equal(coverage, pair.Printed));
    }

    [Theory]
    [InlineData("content-hub", "Art.21(2)(a)", "A.8.2")]
    [InlineData("content-hub", "Art.21(2)(c)", "A.5.29")]
    [InlineData("comparison-article", "Art.21(2)(a)", "A.8.2")]
    [InlineData("comparison-article-short-list", "Art.21(2)(f)", "A.6.3")]
    [InlineData("comparison-article-short-list", "Art.21(2)(h)", "A.5.15")]
    public void SaysWhereAPairIsWrong(string set, string requirement, string control) => Assert.StartsWith(
        "Error of the article",
        MappingSets.Find(set)!.Pairs.Single(pair => (pair.Requirement, pair.Control) == (requirement, control)).Note);

    [Fact]
    public void EveryIdIsInItsCatalogueInItsOneSpelling() => Assert.All(MappingSets.All, set =>
    {
        var from = Catalogues.All.Single(catalogue => catalogue.Id == set.From);
        var to = Catalogues.All.Single(catalogue => catalogue.Id == set.To);
        Assert.All(set.Pairs, pair =>
        {
            Assert.NotNull(from.Find(pair.Requirement) ?? Catalogues.Nis2Only.Find(pair.Requirement));
            Assert.NotNull(to.Find(pair.Control));
        });
        Assert.Equal(set.Pairs.Count, set.Pairs.DistinctBy(pair => (pair.Requirement, pair.Control)).Count());
    });

    [Fact]
    public void EveryCoverageIsOnTheSetsOwnScale() => Assert.All(MappingSets.All, set => Assert.All(
        set.Pairs.Where(pair => pair.Printed is not null),
        pair => Assert.Contains(set.CoverageLevels, level => pair.Printed!.StartsWith(level, StringComparison.Ordinal))));
}
