using Nis2.Compliance.Significance;

namespace Nis2.Compliance.Tests.Significance;

/// <summary>Art. 23(3) of the directive, Art. 3 of Implementing Regulation (EU) 2024/2690, and what decides.</summary>
public sealed class GeneralCriteriaTests
{
    private const string AllNo =
        "financial-loss=0 trade-secrets=no death=no health-damage=no unauthorised-access=no severe-disruption=no "
        + "severe-financial-loss=no considerable-damage-to-others=no";

    [Theory]
    [InlineData("financial-loss=500000 annual-turnover=10000000", Verdict.NotMet)]
    [InlineData("financial-loss=500000.01 annual-turnover=99000000", Verdict.Met)]
    [InlineData("financial-loss=50000 annual-turnover=1000000", Verdict.NotMet)]
    [InlineData("financial-loss=50001 annual-turnover=1000000", Verdict.Met)]
    [InlineData("financial-loss=500001", Verdict.Met)]
    [InlineData("financial-loss=500000", Verdict.Unknown)]
    [InlineData("financial-loss>=600000", Verdict.Met)]
    [InlineData("financial-loss<=40000 annual-turnover>=1000000", Verdict.NotMet)]
    [InlineData("annual-turnover=1000000", Verdict.Unknown)]
    public void Art3_1_a_TakesTheLowerOf500000And5Percent(string said, Verdict expected) =>
        Assert.Equal(expected, Looked(said, "I.8.4").VerdictOf("3.1.a"));

    [Theory]
    [InlineData("3.1.b", "trade-secrets=yes", "trade-secrets=no")]
    [InlineData("3.1.c", "death=yes", "death=no")]
    [InlineData("3.1.d", "health-damage=yes", "health-damage=no")]
    [InlineData("3.1.e", "unauthorised-access=yes severe-disruption=yes", "unauthorised-access=yes severe-disruption=no")]
    [InlineData("23.3.a", "severe-disruption=yes", "severe-disruption=no severe-financial-loss=no")]
    [InlineData("23.3.a", "severe-financial-loss=yes", "severe-disruption=no severe-financial-loss=no")]
    [InlineData("23.3.b", "considerable-damage-to-others=yes", "considerable-damage-to-others=no")]
    public void IsMetNotMetOrUnknown(string criterion, string met, string not)
    {
        Assert.Equal(Verdict.Met, Looked(met, "I.8.4").VerdictOf(criterion));
        Assert.Equal(Verdict.NotMet, Looked(not, "I.8.4").VerdictOf(criterion));
        Assert.Equal(Verdict.Unknown, Looked(string.Empty, "I.8.4").VerdictOf(criterion));
    }

    [Fact]
    public void Art23_3DecidesForTypesThatNoActSpecifies()
    {
        var assessment = Looked("considerable-damage-to-others=yes", "I.5.1");

        Assert.Equal(SignificanceOutcome.Significant, assessment.Outcome);
        Assert.DoesNotContain(assessment.Findings, finding => finding.Set == "eu-2024-2690");
        Assert.Equal(SignificanceOutcome.NotSignificant, Looked(AllNo, "I.5.1").Outcome);
    }

    [Fact]
    public void TheRegulationDecidesForItsTypes()
    {
        var inputs = SignificanceCase.Incident(AllNo.Replace("others=no", "others=yes"), "I.8.5") with
        {
            Services = [new AffectedService("Halls", "I.8.5", Affected: false)],
        };
        var assessment = SignificanceAssessment.Of(inputs, []);

        Assert.Equal(SignificanceOutcome.NotSignificant, assessment.Outcome);
        Assert.False(assessment.Findings.Single(finding => finding.Criterion == "23.3.b").Counts);
    }

    [Fact]
    public void BothDecideForAnEntityOfSeveralTypes()
    {
        var inputs = SignificanceCase.Incident(AllNo.Replace("others=no", "others=yes"), "I.8.5", "I.5.1") with
        {
            Services = [new AffectedService("Halls", "I.8.5", Affected: false)],
        };

        Assert.Equal(SignificanceOutcome.Significant, SignificanceAssessment.Of(inputs, []).Outcome);
    }

    [Fact]
    public void EachServiceIsLookedAtOnItsOwn()
    {
        var assessment = SignificanceAssessment.Of(SignificanceCase.Of(
            new AffectedService("Mail", "I.8.4", Answers: SignificanceCase.Answers("complete-minutes=31")),
            new AffectedService("Files", "I.8.4", Answers: SignificanceCase.Answers("complete-minutes=3")),
            new AffectedService("Names", "I.8.2", Answers: SignificanceCase.Answers("complete-minutes=31"))));

        Assert.Equal(Verdict.Met, assessment.VerdictOf("7.a", "Mail"));
        Assert.Equal(Verdict.NotMet, assessment.VerdictOf("7.a", "Files"));
        Assert.Equal(Verdict.Met, assessment.VerdictOf("5.a", "Names"));
    }

    [Fact]
    public void ATypeWithoutADescribedServiceIsUnknown() =>
        Assert.Equal(Verdict.Unknown, Looked(AllNo, "I.8.4").VerdictOf("7.a"));

    [Fact]
    public void AnOutageThatLastsIsNotShortYet()
    {
        var service = SignificanceCase.Service("I.8.4", "complete-minutes=20", ongoing: true);

        Assert.Equal(Verdict.Unknown, SignificanceAssessment.Of(SignificanceCase.Of(service)).VerdictOf("7.a"));
        Assert.Equal(Verdict.NotMet, SignificanceAssessment.Of(SignificanceCase.Of(service with { Ongoing = false })).VerdictOf("7.a"));
    }

    [Fact]
    public void AShareOfUsersIsEnoughWhereNumbersAreUnknown() => Assert.Equal(
        Verdict.Met,
        SignificanceAssessment.Of(SignificanceCase.Of(
            SignificanceCase.Service("I.8.4", "limited-minutes=61 users-limited-percent=5.1"))).VerdictOf("7.b"));

    [Fact]
    public void Art3_2ExemptsScheduledMaintenanceOnlyWhereItIsKnown()
    {
        var outage = SignificanceCase.Of(SignificanceCase.Service("I.8.4", "complete-minutes=90"));
        var maintained = outage with { Answers = SignificanceCase.Answers("scheduled-maintenance=yes") };

        Assert.Equal(SignificanceOutcome.Significant, SignificanceAssessment.Of(outage).Outcome);
        Assert.Equal(SignificanceOutcome.NotSignificant, SignificanceAssessment.Of(maintained).Outcome);
        Assert.Equal("Art. 3(2)", Assert.Single(SignificanceAssessment.Of(maintained).Exemptions).Article);
    }

    [Fact]
    public void SaysWhichInputsWouldDecide()
    {
        var assessment = Looked("severe-disruption=no severe-financial-loss=no", "I.5.1");

        var open = Assert.Single(assessment.Open);
        Assert.Equal(("considerable-damage-to-others", SignificanceOutcome.Undetermined), (open.Id, assessment.Outcome));
        Assert.NotEmpty(open.Text.De);
    }

    [Fact]
    public void IsUndeterminedWithoutEntityTypes() => Assert.Equal(SignificanceOutcome.Undetermined, Looked(AllNo).Outcome);

    [Theory]
    [InlineData("BE", "loss", "financial-loss=250000 annual-turnover=99000000", "financial-loss=250001", "second_hand")]
    [InlineData("LU", "road-damage", "damage-to-one-person=199999", "damage-to-one-person=200000", "verified")]
    public void NationalThresholdsAreAnIndicationWithTheirMark(string country, string criterion, string below, string beyond, string mark)
    {
        var type = country == "LU" ? "I.2.d.1" : "I.5.1";
        var said = $"{AllNo} {beyond}".Replace("financial-loss=0", string.Empty);
        var met = SignificanceAssessment.Of(SignificanceCase.Incident(said, type) with { Country = country });
        var not = SignificanceAssessment.Of(SignificanceCase.Incident(below, type) with { Country = country });

        Assert.Equal((Verdict.Met, Verdict.NotMet), (met.VerdictOf(criterion), not.VerdictOf(criterion)));
        Assert.Equal(SignificanceOutcome.NotSignificant, met.Outcome);
        Assert.Equal(mark, met.Findings.Single(finding => finding.Criterion == criterion).Confidence);
        Assert.DoesNotContain(Looked(beyond, type).Findings, finding => finding.Criterion == criterion);
    }

    [Theory]
    [InlineData("users-complete=50 complete-minutes=5760", Verdict.Met)]
    [InlineData("users-complete=50 complete-minutes=5759 users-total=100000", Verdict.NotMet)]
    [InlineData("users-complete=50000 users-total=200000", Verdict.Met)]
    [InlineData("users-complete=15000 users-total=150000 complete-minutes=240", Verdict.Met)]
    public void LuxembourgsDrinkingWaterGoesByNumberShareAndDuration(string said, Verdict expected) => Assert.Equal(
        expected,
        SignificanceAssessment.Of(SignificanceCase.Of(SignificanceCase.Service("I.6.1", said)) with { Country = "LU" })
            .VerdictOf("drinking-water"));

    private static SignificanceAssessment Looked(string said, params string[] types) =>
        SignificanceAssessment.Of(SignificanceCase.Incident(said, types));
}
