using FsCheck;
using FsCheck.Fluent;
using Nis2.Compliance.Catalogue;
using Nis2.Compliance.Evidence;
using Nis2.Compliance.Mapping;

namespace Nis2.Compliance.Tests.Evidence;

/// <summary>Evidence once, for both frameworks: as far as the pair allows, and no further.</summary>
public sealed class EvidenceCountingTests
{
    private static readonly MappingIndex Consolidated = new(MappingSets.Consolidated);

    [Theory]
    [InlineData(Relationship.Equal, Coverage.Full, Extent.Whole)]
    [InlineData(Relationship.Subset, Coverage.Full, Extent.Whole)]
    [InlineData(Relationship.Superset, Coverage.Full, Extent.ItsPart)]
    [InlineData(Relationship.Intersects, Coverage.Full, Extent.ItsPart)]
    [InlineData(Relationship.Superset, Coverage.Partial, Extent.InPart)]
    [InlineData(Relationship.Intersects, Coverage.None, Extent.Not)]
    [InlineData(Relationship.Intersects, null, Extent.Not)]
    [InlineData(null, Coverage.Full, Extent.Not)]
    public void CountsForTheRequirementAsThePairAllows(Relationship? relationship, Coverage? coverage, Extent extent) =>
        Assert.Equal(extent, Count("A.5.24", "Art.21(2)(b)", relationship, coverage).Extent);

    [Theory]
    [InlineData(Relationship.Equal, Coverage.Full, Extent.Whole)]
    [InlineData(Relationship.Subset, Coverage.Full, Extent.InPart)]
    [InlineData(Relationship.Superset, Coverage.Full, Extent.InPart)]
    [InlineData(Relationship.Intersects, Coverage.Partial, Extent.InPart)]
    [InlineData(Relationship.Equal, Coverage.None, Extent.Not)]
    [InlineData(Relationship.Equal, null, Extent.Not)]
    public void CountsForTheControlAsTheRelationshipAllows(Relationship? relationship, Coverage? coverage, Extent extent) =>
        Assert.Equal(extent, Count("Art.21(2)(b)", "A.5.24", relationship, coverage).Extent);

    [Fact]
    public void SaysWhatRemainsWhereverItIsNotTheWhole() => Assert.All(
        Catalogues.Iso27001.Ids.Concat(Catalogues.Measures.Ids).SelectMany(id => EvidenceCounting.Of([id], Consolidated)),
        count => Assert.Equal(count.Extent == Extent.Whole, count.Remaining is null));

    [Fact]
    public void SpellsOutTheResidualGapOfThePair()
    {
        var pair = MappingSets.Consolidated.Pairs.First(pair => pair.Coverage == Coverage.Partial);
        var count = EvidenceCounting.Of([pair.Control], Consolidated).Single(count => count.Target == pair.Requirement);
        Assert.Equal((Extent.InPart, pair.Remaining), (count.Extent, count.Remaining));
    }

    [Fact]
    public void NeverCountsTwoStepsAway()
    {
        var index = Index(
            new MappingPair("Art.21(2)(a)", "A.5.1") { Relationship = Relationship.Equal, Coverage = Coverage.Full },
            new MappingPair("Art.21(2)(a)", "A.5.2") { Relationship = Relationship.Equal, Coverage = Coverage.Full });
        Assert.DoesNotContain(EvidenceCounting.Of(["A.5.1"], index), count => count.Target == "A.5.2");
    }

    [Fact]
    public void APartCountsForItsWholeInPartAndTheWholeForItsParts()
    {
        var index = Index();
        Assert.Equal(Extent.InPart, EvidenceCounting.Of(["9.2.1"], index).Single(count => count.Target == "9.2").Extent);
        Assert.Equal(Extent.Whole, EvidenceCounting.Of(["9.2"], index).Single(count => count.Target == "9.2.1").Extent);
    }

    [Fact]
    public void APublishedSetThatNamesNoCoverageCountsNothing() => Assert.All(
        EvidenceCounting.Of(["A.5.24"], new MappingIndex(MappingSets.Find("content-hub")!)).Where(count => count.Through is not null),
        count => Assert.Equal(Extent.Not, count.Extent));

    /// <summary>Linking more never makes anything count for less.</summary>
    [Fact]
    public void MoreLinksCountForAtLeastAsMuch()
    {
        string[] ids = [.. Catalogues.Iso27001.Ids, .. Catalogues.Directive.Ids];
        var some = Gen.Elements(ids).ArrayOf().ToArbitrary();
        Prop.ForAll(some, some, (few, further) =>
        {
            var more = EvidenceCounting.Of([.. few, .. further], Consolidated).ToDictionary(count => count.Target, count => count.Extent);
            return EvidenceCounting.Of(few, Consolidated).All(count => more[count.Target] <= count.Extent);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(100));
    }

    private static EvidenceCount Count(string link, string target, Relationship? relationship, Coverage? coverage)
    {
        var pair = new MappingPair("Art.21(2)(b)", "A.5.24") { Relationship = relationship, Coverage = coverage };
        return EvidenceCounting.Of([link], Index(pair)).Single(count => count.Target == target);
    }

    private static MappingIndex Index(params MappingPair[] pairs) => new(MappingSets.Consolidated with { Pairs = pairs, Verdicts = [] });
}
