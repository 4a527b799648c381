using Nis2.Compliance.Catalogue;
using Nis2.Compliance.Law;
using Nis2.Compliance.Mapping;

namespace Nis2.Compliance.Tests.Mapping;

/// <summary>Every error that was found in the source articles, one test case each.</summary>
public sealed class CorrectionTests
{
    private static readonly MappingIndex Consolidated = new(MappingSets.Consolidated);

    public static TheoryData<string> Ids => [.. Corrections.All.Select(correction => correction.Id)];

    public static TheoryData<string> Topics => [.. Corrections.Disagreements.Select(one => one.Topic)];

    [Fact]
    public void AreAllThere()
    {
        Assert.Equal(25, Corrections.All.Count(correction => correction.Id.StartsWith("content-hub:", StringComparison.Ordinal)));
        Assert.Equal(20, Corrections.All.Count(correction => correction.Id.StartsWith("comparison:", StringComparison.Ordinal)));
        Assert.Equal(15, Corrections.Disagreements.Count);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void TheConsolidatedSetFollowsIt(string id)
    {
        var correction = Corrections.All.Single(one => one.Id == id);

        Assert.NotNull(MappingSets.Find(correction.Set));
        Assert.NotEqual(correction.Says, correction.Correct);
        Assert.Contains(correction.Confidence, Confidence.All);
        if (correction.Requirement is not { } requirement)
        {
            Assert.Empty(correction.Mapped.Concat(correction.NotMapped));
            return;
        }

        Assert.NotNull(Catalogues.Entry(requirement));
        Assert.NotNull(Consolidated.Verdict(requirement));
        Assert.All(correction.Mapped, control => Assert.NotNull(Consolidated.Find(requirement, control)));
        Assert.All(correction.NotMapped, control => Assert.Null(Consolidated.Find(requirement, control)));
        if (correction.Severity is "overstatement")
            Assert.NotEqual(Coverage.Full, Consolidated.Verdict(requirement)!.Coverage);
    }

    [Theory]
    [MemberData(nameof(Topics))]
    public void EveryDisagreementOfTheArticlesIsDecided(string topic)
    {
        var disagreement = Corrections.Disagreements.Single(one => one.Topic == topic);

        Assert.NotEmpty(disagreement.Decided);
        if (Consolidated.Verdict(topic) is { } verdict)
            Assert.Equal(verdict.Coverage == Coverage.Partial, disagreement.Decided.Contains("partial", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("content-hub:a-classification", "Art.21(2)(a)", "A.8.2")]
    [InlineData("content-hub:a-asset-handling", "Art.21(2)(a)", "A.8.3")]
    [InlineData("comparison:a-privileged-access", "Art.21(2)(a)", "A.8.2")]
    [InlineData("comparison:short-g", "Art.21(2)(g)", "A.8.24")]
    [InlineData("comparison:short-h", "Art.21(2)(h)", "A.5.15")]
    [InlineData("comparison:short-f", "Art.21(2)(f)", "A.8.8")]
    public void AnErroneousPairStandsInItsSourceAndIsLeftOutWithAReason(string id, string requirement, string control)
    {
        var set = MappingSets.Find(Corrections.All.Single(one => one.Id == id).Set)!;

        Assert.Contains(set.Pairs, pair => pair.Requirement == requirement && pair.Control == control && pair.Note is not null);
        Assert.Contains(
            MappingSets.Consolidated.LeftOut,
            pair => pair.Requirement == requirement && pair.Control == control && pair.Sources.Contains(set.Id) && pair.Reason.Length > 0);
    }
}
