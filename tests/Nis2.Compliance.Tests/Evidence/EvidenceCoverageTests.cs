using Nis2.Compliance.Catalogue;
using Nis2.Compliance.Evidence;
using Nis2.Compliance.Mapping;
using NodaTime;

namespace Nis2.Compliance.Tests.Evidence;

public sealed class EvidenceCoverageTests
{
    private static readonly MappingIndex Consolidated = new(MappingSets.Consolidated);
    private static readonly LocalDate Today = EvidenceStory.Today;

    [Fact]
    public void NamesEveryMeasureAndMappedControlWithoutEvidence()
    {
        var coverage = Of();
        Assert.Equal(Catalogues.Measures.Ids, coverage.Requirements.Select(one => one.Target).Intersect(Catalogues.Measures.Ids));
        Assert.Equal(coverage.Requirements.Count + coverage.Controls.Count, coverage.Without.Count);
        Assert.All(coverage.Requirements, one => Assert.Equal(Extent.Not, one.Best));
    }

    [Fact]
    public void CountsOnePieceForBothFrameworks()
    {
        var pair = MappingSets.Consolidated.Pairs.First(pair => pair.Requirement == "Art.21(2)(b)" && pair.Coverage == Coverage.Full);
        var coverage = Of(Entry("evidence-1", new Validity(Until: Today.PlusDays(5)), pair.Control));

        var measure = coverage.Requirements.Single(one => one.Target == pair.Requirement);
        var control = coverage.Controls.Single(one => one.Target == pair.Control);
        Assert.Equal((Extent.ItsPart, Today.PlusDays(5)), (measure.Best, measure.LapsesOn));
        Assert.Equal(Extent.Whole, control.Best);
        Assert.DoesNotContain(pair.Control, measure.Unshown);
        Assert.NotEmpty(measure.Unshown);
        Assert.DoesNotContain(pair.Requirement, coverage.Without);
        Assert.Equal(Consolidated.Verdict(pair.Requirement)!.Remaining, measure.Remaining);
    }

    [Fact]
    public void NeverLapsesWhileOnePieceHasNoEnd() => Assert.Null(
        Of(Entry("evidence-1", new Validity(Until: Today), "A.5.24"), Entry("evidence-2", new Validity(), "A.5.24"))
            .Controls.Single(one => one.Target == "A.5.24").LapsesOn);

    public static TheoryData<EvidenceStatus> Ends =>
        [EvidenceStatus.Lapsed, EvidenceStatus.NotYetValid, EvidenceStatus.Superseded, EvidenceStatus.Withdrawn];

    [Theory]
    [MemberData(nameof(Ends))]
    public void DropsAtOnceWhatDoesNotCountAndSaysSo(EvidenceStatus status)
    {
        var whole = Entry("evidence-1", new Validity(), "A.5.24", "Art.21(2)(b)");
        var ended = status switch
        {
            EvidenceStatus.Lapsed => whole with { Validity = new Validity(Until: Today.PlusDays(-1)) },
            EvidenceStatus.NotYetValid => whole with { Validity = new Validity(From: Today.PlusDays(1)) },
            EvidenceStatus.Superseded => whole with { SupersededBy = "evidence-2" },
            _ => whole with { Withdrawn = true, Reason = "wrong site" },
        };
        Assert.Contains(Of(whole).Requirements, one => one.Best != Extent.Not);

        var coverage = Of(ended);

        Assert.All(coverage.Requirements.Concat(coverage.Controls), one => Assert.Empty(one.Pieces));
        var dropped = Assert.Single(coverage.Dropped);
        Assert.Equal((status, ended.Reason), (dropped.Status, dropped.Reason));
        Assert.Equal(["A.5.24", "Art.21(2)(b)"], dropped.Links);
    }

    [Fact]
    public void CountsOnItsLastDay() =>
        Assert.Empty(Of(Entry("evidence-1", new Validity(From: Today, Until: Today), "A.5.24")).Dropped);

    [Fact]
    public void HeadsCarryAllThatCoverageNeeds()
    {
        var story = EvidenceStory.Linked("A.5.24", "Art.21(2)(b)")
            .Given(EvidenceStory.Valid(Today.PlusDays(30), Today.PlusDays(20), Today), new WithdrawEvidence("wrong site"));
        var summary = story.Kind.Summarise(story.State);

        var entry = EvidenceFacts.Read("evidence-1", summary.Title, summary.Facts);

        Assert.Equal(["A.5.24", "Art.21(2)(b)"], entry.Links);
        Assert.Equal(new Validity(Today, Today.PlusDays(30), Today.PlusDays(20)), entry.Validity);
        Assert.Equal((true, "wrong site", story.Now), (entry.Withdrawn, entry.Reason, entry.EndedAt));
        Assert.Equal(("withdrawn", false), (summary.Status, summary.Open));
    }

    private static EvidenceCoverage Of(params EvidenceEntry[] entries) => EvidenceCoverages.Of(entries, Consolidated, Today);

    private static EvidenceEntry Entry(string id, Validity validity, params string[] links) => new(id, "policy.pdf", links, validity);
}
