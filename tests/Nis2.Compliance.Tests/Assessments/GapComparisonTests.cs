using Nis2.Compliance.Assessments;
using Nis2.Compliance.Catalogue;
using Nis2.Compliance.Mapping;
using Nis2.Compliance.Soa;
using NodaTime;

namespace Nis2.Compliance.Tests.Assessments;

public sealed class GapComparisonTests
{
    private const string Cryptography = "Art.21(2)(h)";
    private static readonly Instant At = Instant.FromUtc(2026, 11, 22, 8, 0);

    [Fact]
    public void NothingDiffersFromItself()
    {
        var comparison = Compare(new GapScenario(), new GapScenario());
        Assert.True(comparison is { SameSet: true, SameStatement: true });
        Assert.All(comparison.Measures, change => Assert.Equal(GapChange.Same, change.Change));
        Assert.Equal(Catalogues.Measures.Ids, comparison.Measures.Select(change => change.Requirement));
        Assert.All(comparison.Duties, change => Assert.Equal(GapChange.Same, change.Change));
    }

    [Fact]
    public void ThePlanMakesBetterWhatItIsFor()
    {
        var comparison = Compare(new GapScenario(), new GapScenario { AfterPlan = true });
        Assert.Equal(
            [new MeasureChange(Cryptography, GapStatus.PartlyCovered, GapStatus.Covered, GapChange.Better)],
            comparison.Measures.Where(change => change.Change != GapChange.Same));
        Assert.Equal(
            ["nis2:registration"], comparison.Duties.Where(change => change.Change != GapChange.Same).Select(change => change.Duty));
    }

    [Fact]
    public void WithoutTheCertificateNothingIsBetter()
    {
        var changes = Compare(new GapScenario(), new GapScenario { Certificate = false }).Measures;
        Assert.Contains(changes, change => change.Change == GapChange.Worse);
        Assert.DoesNotContain(changes, change => change.Change is GapChange.Better or GapChange.Different);
    }

    [Fact]
    public void WhatIsNotAssertedIsNeitherBetterNorWorse()
    {
        var report = Report(new GapScenario());
        var kept = KeptAnalysis.Of(report, "one", At);
        var other = kept with { SetVersion = "0", Measures = new Dictionary<string, GapStatus>() };
        var comparison = GapComparison.Of(other, kept);
        Assert.False(comparison.SameSet);
        Assert.All(comparison.Measures, change => Assert.Equal(GapChange.Different, change.Change));
    }

    private static GapComparison Compare(GapScenario left, GapScenario right) =>
        GapComparison.Of(KeptAnalysis.Of(Report(left), "one", At), KeptAnalysis.Of(Report(right), "one", At));

    private static GapReport Report(GapScenario scenario) => GapAnalysis.Of(
        Given.Basis(
            MappingSets.Consolidated,
            new SoaState
            {
                Rows =
                    [.. Whole.Rows.Select(row => row.Control == "A.8.24" ? row with { Status = Implementation.PartlyImplemented } : row)],
                Certificate = Given.Certificate(new LocalDate(2027, 1, 1)),
            }) with
        {
            Scenario = scenario,
            Duties = [new DutyFact("nis2:registration", DutyStanding.Open)],
            Plan = new PlanEffect(new HashSet<string> { "A.8.24" }, new HashSet<string> { "nis2:registration" }),
        });
}
