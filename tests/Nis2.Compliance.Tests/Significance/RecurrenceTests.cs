using Nis2.Compliance.Significance;
using NodaTime;

namespace Nis2.Compliance.Tests.Significance;

/// <summary>Art. 4 of Implementing Regulation (EU) 2024/2690: recurring incidents, by the financial criterion alone.</summary>
public sealed class RecurrenceTests
{
    private static readonly RelatedIncident Other = new("incident-1", Day(2026, 5, 10), "malicious-actions", "vpn", 300_000, 300_000);

    [Fact]
    public void CountsTogetherWhatHasOneCauseWithinSixMonths()
    {
        var assessment = Looked("financial-loss=200001", Other);

        Assert.Equal(Verdict.NotMet, Looked("financial-loss=200001 annual-turnover=99000000", Other).VerdictOf("3.1.a"));
        Assert.Equal(Verdict.Met, assessment.VerdictOf("3.1.f"));
        Assert.Equal(["incident-1"], assessment.Recurring!.Incidents);
        Assert.Equal(500_001, assessment.Recurring.LossAtLeast);
        Assert.Equal(SignificanceOutcome.Significant, assessment.Outcome);
    }

    [Theory]
    [InlineData(200_000, Verdict.NotMet)]
    [InlineData(200_000.01, Verdict.Met)]
    public void IsStrictAboutTheSum(double loss, Verdict expected) => Assert.Equal(
        expected, Looked(FormattableString.Invariant($"financial-loss={loss} annual-turnover=99000000"), Other).VerdictOf("3.1.f"));

    [Theory]
    [InlineData(2026, 5, 10, Verdict.Met)]
    [InlineData(2026, 5, 9, Verdict.NotMet)]
    public void EndsWithTheSameDaySixMonthsLater(int year, int month, int day, Verdict expected) =>
        Assert.Equal(expected, Looked("financial-loss=300000", Other with { At = Day(year, month, day) }).VerdictOf("3.1.f"));

    [Fact]
    public void NeedsAllWithinOneWindowOfSixMonths()
    {
        var before = Other with { At = Day(2026, 6, 1) };
        var after = Other with { IncidentId = "incident-2", At = Day(2027, 3, 1) };

        Assert.Equal(Verdict.NotMet, Looked("financial-loss=1 annual-turnover=99000000", before, after).VerdictOf("3.1.f"));
        Assert.Equal(Verdict.Met, Looked("financial-loss=1", before, after with { At = Day(2026, 12, 1) }).VerdictOf("3.1.f"));
    }

    [Theory]
    [InlineData("malicious-actions", "vpn", Verdict.Met)]
    [InlineData("malicious-actions", "mail", Verdict.NotMet)]
    [InlineData("human-errors", "vpn", Verdict.NotMet)]
    [InlineData("human-errors", null, Verdict.NotMet)]
    [InlineData("malicious-actions", null, Verdict.Unknown)]
    [InlineData(null, null, Verdict.Unknown)]
    public void ComparesTheApparentRootCause(string? category, string? key, Verdict expected) => Assert.Equal(
        expected, Looked("financial-loss=300000", Other with { RootCause = category, CauseKey = key }).VerdictOf("3.1.f"));

    [Theory]
    [InlineData("", "financial-loss")]
    [InlineData("financial-loss=1", "annual-turnover")]
    public void SaysWhatWouldDecide(string said, string input) => Assert.Contains(
        input, Looked(said, Other).Findings.Single(finding => finding.Criterion == "3.1.f").Deciding);

    [Fact]
    public void IsUnknownWhereNobodyLookedAndNotMetWhereThereIsNoOther()
    {
        var inputs = SignificanceCase.Incident("financial-loss=499999", "I.8.4");

        Assert.Equal(Verdict.Unknown, SignificanceAssessment.Of(inputs).VerdictOf("3.1.f"));
        Assert.Equal(Verdict.NotMet, SignificanceAssessment.Of(inputs, []).VerdictOf("3.1.f"));
    }

    private static SignificanceAssessment Looked(string said, params RelatedIncident[] others) => SignificanceAssessment.Of(
        SignificanceCase.Incident(said, "I.8.4") with { RootCause = "malicious-actions", CauseKey = "vpn" }, others);

    private static Instant Day(int year, int month, int day) => Instant.FromUtc(year, month, day, 12, 0);
}
