using Nis2.Compliance.Assessments;
using Nis2.Compliance.Mapping;
using Nis2.Compliance.Soa;
using static Nis2.Compliance.Tests.Assessments.Given;

namespace Nis2.Compliance.Tests.Assessments;

public sealed class GapAnalysisTests
{
    private static readonly MappingSet Two = Set(Pair("A.5.24"), Pair("A.5.25"));

    private static readonly MappingSet Beyond = Two with
    {
        Verdicts = [new RequirementVerdict(Handling) { Coverage = Coverage.Partial, Remaining = Clocks }],
    };

    private static readonly SoaState Done = Statement(Row("A.5.24", Implementation.Implemented), Row("A.5.25", Implementation.Implemented));

    [Fact]
    public void IsCoveredWhenEveryMappedControlIsImplemented() => Assert.Equal(GapStatus.Covered, Judged(Two, Done).Status);

    [Theory]
    [InlineData(Implementation.InProgress, ControlReasons.InProgress)]
    [InlineData(Implementation.Planned, ControlReasons.Planned)]
    [InlineData(Implementation.NotImplemented, ControlReasons.NotImplemented)]
    [InlineData(Implementation.Unknown, ControlReasons.StatusUnknown)]
    public void DeclaredAndNotImplementedCoversNothing(Implementation status, string why)
    {
        var gap = Judged(Two, Statement(Row("A.5.24", status), Row("A.5.25", status)));
        Assert.Equal(GapStatus.Missing, gap.Status);
        Assert.All(gap.Pairs, pair => Assert.Equal((Coverage.None, why), (pair.Gives, pair.Why)));
    }

    [Fact]
    public void IsPartlyCoveredByWhatIsPartlyImplemented()
    {
        var gap = Judged(Set(Pair("A.5.24")), Statement(Row("A.5.24", Implementation.PartlyImplemented)));
        Assert.Equal((GapStatus.PartlyCovered, Coverage.Partial), (gap.Status, gap.Pairs[0].Gives));
        Assert.Equal([GapReasons.ControlNotImplemented], gap.Reasons);
    }

    [Fact]
    public void TellsAMissingRowFromAnUndecidedOne()
    {
        var gap = Judged(Two, Statement(new SoaRow("A.5.24", Applicability.Undecided, Implementation.Implemented)));
        Assert.Equal([ControlReasons.Undecided, ControlReasons.NotInStatement], gap.Pairs.Select(pair => pair.Why));
        Assert.Equal(GapStatus.Missing, gap.Status);
    }

    [Fact]
    public void WhatNis2AsksBeyondTheStandardKeepsItOpen()
    {
        var gap = Judged(Beyond, Done);
        Assert.Equal((GapStatus.PartlyCovered, Clocks), (gap.Status, gap.Remaining));
        Assert.Equal([GapReasons.BeyondStandard], gap.Reasons);
    }

    [Fact]
    public void IsCoveredOnceTheRestIsClosed()
    {
        var gap = Judged(Basis(Beyond, Done) with { Closed = new HashSet<string> { Handling } });
        Assert.Equal((GapStatus.Covered, null), (gap.Status, gap.Remaining));
    }

    [Fact]
    public void ALeftOutControlIsNotAskedForWhereTheReasonStands() => Assert.Equal(
        GapStatus.Covered,
        Judged(Two, Statement(Row("A.5.24", Implementation.Implemented), Excluded("A.5.25", "No such events."))).Status);

    // Clause 6.1.3 d; Reg. (EU) 2024/2690 Art. 2(2): left out only with reasons.
    [Fact]
    public void ALeftOutControlWithoutReasonIsAGap()
    {
        var gap = Judged(Two, Statement(Row("A.5.24", Implementation.Implemented), Excluded("A.5.25", null)));
        Assert.Equal((GapStatus.PartlyCovered, ControlReasons.ExcludedWithoutReason), (gap.Status, gap.Pairs[1].Why));
    }

    // Art. 21(2): the measures include at least those of (a) to (j).
    [Fact]
    public void LeavingOutEveryControlLeavesTheMeasureMissing()
    {
        var gap = Judged(Two, Statement(Excluded("A.5.24", "No incidents."), Excluded("A.5.25", "No events.")));
        Assert.Equal(GapStatus.Missing, gap.Status);
        Assert.Equal([GapReasons.EverythingExcluded], gap.Reasons);
    }

    [Fact]
    public void IsNotApplicableOnlyWhereSomebodySaidWhy()
    {
        var gap = Judged(Basis(Two, Statement()) with { Exemptions = [new RequirementExemption(Handling, "Run by the parent.")] });
        Assert.Equal((GapStatus.NotApplicable, "Run by the parent."), (gap.Status, gap.Exemption));
    }

    [Fact]
    public void WhatTheSetDoesNotSpeakOfIsNotMissing()
    {
        var report = GapAnalysis.Of(Basis(Two, Done));
        Assert.Equal(GapStatus.NotAsserted, report.Find("Art.21(2)(h)")!.Status);
        Assert.Equal(new GapCounts(1, 0, 0, 0, 9), report.Counts);
    }

    [Fact]
    public void WhatTheSetSaysTheStandardLacksIsMissing()
    {
        var set = Set() with { Verdicts = [new RequirementVerdict(Handling) { Coverage = Coverage.None, Remaining = Clocks }] };
        var gap = Judged(set, Done);
        Assert.Equal(GapStatus.Missing, gap.Status);
        Assert.Equal([GapReasons.NothingInStandard], gap.Reasons);
    }

    [Fact]
    public void ARelatedPairThatCoversNothingCountsForNothing() =>
        Assert.Equal(GapStatus.Missing, Judged(Set(Pair("A.5.24", Coverage.None)), Done).Status);

    [Fact]
    public void RelatedIsNotEquivalent()
    {
        var gap = Judged(Set(Pair("A.5.24", null)) with { CoverageLevels = [] }, Done);
        Assert.Equal(GapStatus.PartlyCovered, gap.Status);
        Assert.Equal([GapReasons.CoverageNotAsserted], gap.Reasons);
    }

    [Theory]
    [InlineData("High", GapStatus.Covered)]
    [InlineData("Medium", GapStatus.PartlyCovered)]
    public void APublishedSetIsReadInItsOwnWords(string printed, GapStatus status)
    {
        var set = Set(new MappingPair(Handling, "A.5.24") { Printed = printed }) with { CoverageLevels = ["High", "Medium"] };
        Assert.Equal(status, Judged(set, Done).Status);
    }

    [Fact]
    public void LooksThroughEverySet() => Assert.All(MappingSets.All, set =>
    {
        var report = GapAnalysis.Of(Basis(set, new SoaState { Rows = Whole.Rows, Clauses = Whole.Clauses }));
        Assert.Equal(10, report.Measures.Count);
        Assert.DoesNotContain(report.Measures, gap => gap.Reasons.Contains(GapReasons.ControlNotImplemented));
    });
}
