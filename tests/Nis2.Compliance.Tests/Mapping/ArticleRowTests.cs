using Nis2.Compliance.Mapping;

namespace Nis2.Compliance.Tests.Mapping;

/// <summary>Every row of the source articles' tables, as printed.</summary>
public sealed class ArticleRowTests
{
    [Theory]
    [InlineData("content-hub", "a", "A.5.1 A.8.2 A.8.3", "High")]
    [InlineData("content-hub", "b", "A.5.24 A.5.25 A.5.26 A.6.8", "Medium")]
    [InlineData("content-hub", "c", "A.5.29 A.5.30", "High")]
    [InlineData("content-hub", "d", "A.5.19 A.5.20 A.5.21 A.5.22", "Medium")]
    [InlineData("content-hub", "e", "A.8.20 A.8.21 A.8.22 A.8.8 A.8.9", "High")]
    [InlineData("content-hub", "f", "9 10 9.2", "High")]
    [InlineData("content-hub", "g", "A.6.3", "High")]
    [InlineData("content-hub", "h", "A.8.24", "High")]
    [InlineData("content-hub", "i", "A.5.15 A.5.16 A.5.17 A.5.18 A.8.2 A.8.3", "High")]
    [InlineData("content-hub", "j", "A.8.5", "High")]
    [InlineData("comparison-article", "a", "6.1 6.2 A.5.1 A.8.2", "Full")]
    [InlineData("comparison-article", "b", "A.5.24 A.5.25 A.5.26 A.5.27 A.5.28", "Partial (no authority notification)")]
    [InlineData("comparison-article", "c", "A.5.29 A.5.30 A.8.13 A.8.14", "Full")]
    [InlineData("comparison-article", "d", "A.5.19 A.5.20 A.5.21 A.5.22 A.5.23", "Full")]
    [InlineData("comparison-article", "e", "A.8.20 A.8.21 A.8.22 A.8.25 A.8.26 A.8.27 A.8.28", "Full")]
    [InlineData("comparison-article", "f", "9.1 9.2 A.5.35 A.5.36", "Full")]
    [InlineData("comparison-article", "g", "A.6.3 A.8.7 A.8.8", "Partial (no management training obligation)")]
    [InlineData("comparison-article", "h", "A.8.24", "Full")]
    [InlineData("comparison-article", "i", "A.5.15 A.5.16 A.5.17 A.5.18 A.6.1 A.6.2 A.6.3 A.6.4 A.6.5", "Full")]
    [InlineData("comparison-article", "j", "A.8.5", "Full")]
    [InlineData("comparison-article-short-list", "a", "6.1 A.8.2", null)]
    [InlineData("comparison-article-short-list", "b", "A.5.24 A.5.25 A.5.26 A.5.27 A.5.28", null)]
    [InlineData("comparison-article-short-list", "c", "A.5.29 A.5.30", null)]
    [InlineData("comparison-article-short-list", "d", "", null)]
    [InlineData("comparison-article-short-list", "e", "A.8.20 A.8.21 A.8.22", null)]
    [InlineData("comparison-article-short-list", "f", "A.6.3 A.8.8", null)]
    [InlineData("comparison-article-short-list", "g", "A.8.24", null)]
    [InlineData("comparison-article-short-list", "h", "A.5.15 A.5.16 A.5.17 A.5.18", null)]
    [InlineData("comparison-article-short-list", "i", "", null)]
    [InlineData("comparison-article-short-list", "j", "A.8.5", null)]
    public void StandsAsPrinted(string set, string letter, string controls, string? printed)
    {
        var pairs = MappingSets.Find(set)!.Pairs.Where(pair => pair.Requirement == $"Art.21(2)({letter})").ToList();

        Assert.Equal(controls, string.Join(' ', pairs.Select(pair => pair.Control)));
        Assert.All(pairs, pair => Assert.Equal(printed, pair.Printed));
        Assert.All(pairs, pair => Assert.Null(pair.Coverage));
    }

    [Theory]
    [InlineData("content-hub", "nis2:reporting", "not defined", "High")]
    [InlineData("content-hub", "nis2:registration", "not provided", "High")]
    [InlineData("content-hub", "nis2:management-liability", "no equivalent", "High")]
    [InlineData("content-hub", "nis2:supply-chain-depth", "partial A.5.19-A.5.22", "Medium")]
    [InlineData("content-hub", "nis2:management-training", "general clause 5.1", "Medium")]
    [InlineData("content-hub", "nis2:sector-rules", "not provided", "Variable")]
    [InlineData("comparison-article", "nis2:registration", "not covered", null)]
    [InlineData("comparison-article", "nis2:reporting", "not covered", null)]
    [InlineData("comparison-article", "nis2:management-liability", "not covered", null)]
    [InlineData("comparison-article", "nis2:supervision", "not covered", null)]
    public void AGapStandsAsPrintedWithItsActionLevel(string set, string duty, string printed, string? level)
    {
        var verdict = new MappingIndex(MappingSets.Find(set)!).Verdict(duty)!;

        Assert.Equal((printed, level), (verdict.Printed, verdict.ActionLevel));
        Assert.NotNull(verdict.Note);
        Assert.NotEqual(Coverage.Full, new MappingIndex(MappingSets.Consolidated).Verdict(duty)!.Coverage);
    }
}
