using Nis2.Compliance.Assessments;
using Nis2.Compliance.Soa;
using NodaTime;
using static Nis2.Compliance.Tests.Assessments.Given;

namespace Nis2.Compliance.Tests.Assessments;

public sealed class ClauseTests
{
    private static readonly SoaState Nothing = new();

    [Fact]
    public void AClauseStandsAsItsWeakestPart()
    {
        var gap = Judge("9.2", new SoaState
        {
            Clauses = [new("9.2.1", Implementation.Implemented), new("9.2.2", Implementation.Planned)],
        });
        Assert.Equal((GapStatus.Missing, ControlReasons.Planned), (gap.Status, gap.Pairs[0].Why));
    }

    [Fact]
    public void WhatIsSaidOfTheWholeHoldsForItsParts() => Assert.Equal(
        GapStatus.Covered, Judge("9.2.1", new SoaState { Clauses = [new("9.2", Implementation.Implemented)] }).Status);

    [Fact]
    public void ThePartIsHeardBeforeTheWhole() => Assert.Equal(
        GapStatus.PartlyCovered,
        Judge(
            "9.2",
            new SoaState { Clauses = [new("9", Implementation.Implemented), new("9.2.2", Implementation.PartlyImplemented)] }).Status);

    [Fact]
    public void NothingSaidCountsForNothing() =>
        Assert.Equal(ControlReasons.ClauseNotStated, Judge("9.2", Nothing).Pairs[0].Why);

    [Fact]
    public void AValidCertificateSpeaksForClausesThatNobodySpokeOf()
    {
        var gap = Judge("9.2", Nothing with { Certificate = Certificate(Day) });
        Assert.Equal((GapStatus.Covered, ControlReasons.ByCertificate), (gap.Status, gap.Pairs[0].Why));
    }

    [Fact]
    public void ACertificateSpeaksForNoControl() => Assert.Equal(
        GapStatus.Missing, Judge("A.5.24", Nothing with { Certificate = Certificate(Day) }).Status);

    [Fact]
    public void ACertificateDoesNotOutweighWhatWasSaid() => Assert.Equal(
        GapStatus.Missing,
        Judge("9.2", new SoaState { Certificate = Certificate(Day), Clauses = [new("9.2", Implementation.NotImplemented)] }).Status);

    [Fact]
    public void AnExpiredCertificateSpeaksForNothing() =>
        Assert.Equal(GapStatus.Missing, Judge("9.2", Nothing with { Certificate = Certificate(Day - Period.FromDays(1)) }).Status);

    [Fact]
    public void TheScenarioWithoutCertificateCountsNone() => Assert.Equal(
        GapStatus.Missing,
        Judged(Basis(Set(Pair("9.2")), Nothing with { Certificate = Certificate(Day) }) with { Scenario = new() { Certificate = false } })
            .Status);

    // Art. 21(1): all network and information systems that the entity uses for its operations or services.
    [Fact]
    public void WhatTheCertificateDoesNotSpeakForIsAGap()
    {
        var report = GapAnalysis.Of(Basis(Set(Pair("9.2")), Nothing with
        {
            Certificate = Certificate(Day, "Bonn"),
            Inventory = new ScopeInventory([], ["Bonn", "Kiel"]),
        }));
        Assert.Equal(["Kiel"], report.OutsideScope.Sites);
        var gap = report.Find(Handling)!;
        Assert.Equal(GapStatus.PartlyCovered, gap.Status);
        Assert.Equal([GapReasons.OutsideScope], gap.Reasons);
    }

    private static RequirementGap Judge(string control, SoaState statement) => Judged(Set(Pair(control)), statement);
}
