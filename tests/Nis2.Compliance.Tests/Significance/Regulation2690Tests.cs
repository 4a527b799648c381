using Nis2.Compliance.Catalogue;
using Nis2.Compliance.Significance;

namespace Nis2.Compliance.Tests.Significance;

/// <summary>Arts. 5 to 14 of Implementing Regulation (EU) 2024/2690, each at its limit: what is equal does not exceed.</summary>
public sealed class Regulation2690Tests
{
    private const string Wide = "users-total=100000000";

    [Theory]
    [InlineData("I.8.2", "5.a", "complete-minutes=30", "complete-minutes=30.01")]
    [InlineData("I.8.2", "5.b", "response-seconds=10 slow-minutes=61", "response-seconds=10.1 slow-minutes=61")]
    [InlineData("I.8.2", "5.b", "response-seconds=11 slow-minutes=60", "response-seconds=11 slow-minutes=60.1")]
    [InlineData("I.8.2", "5.c", "authoritative-data-compromised=yes domains-affected=999 domains-managed=99900 domains-misconfigured=yes",
        "authoritative-data-compromised=yes domains-affected=1000 domains-managed=1000000 domains-misconfigured=yes")]
    [InlineData("I.8.2", "5.c", "authoritative-data-compromised=yes domains-affected=5 domains-managed=500 domains-misconfigured=yes",
        "authoritative-data-compromised=yes domains-affected=5 domains-managed=499 domains-misconfigured=yes")]
    [InlineData("I.8.2", "5.c", "authoritative-data-compromised=no", "authoritative-data-compromised=yes domains-misconfigured=no")]
    [InlineData("I.8.3", "6.a", "complete-minutes=0", "complete-minutes=0.1")]
    [InlineData("I.8.3", "6.b", "response-seconds=10 slow-minutes=61", "response-seconds=11 slow-minutes=61")]
    [InlineData("I.8.3", "6.b", "response-seconds=11 slow-minutes=60", "response-seconds=11 slow-minutes=61")]
    [InlineData("I.8.3", "6.c", "tld-operation-compromised=no", "tld-operation-compromised=yes")]
    [InlineData("I.8.5", "8.a", "complete-minutes=0", "complete-minutes=1")]
    [InlineData("I.8.5", "8.b", "limited-minutes=60", "limited-minutes=61")]
    [InlineData("I.8.5", "8.c", "data-compromised=yes data-malicious=no", "data-compromised=yes data-malicious=yes")]
    [InlineData("I.8.5", "8.d", "physical-access=no", "physical-access=yes")]
    [InlineData("I.8.7", "14.a", "complete-minutes=20", "complete-minutes=21")]
    [InlineData("I.8.7", "14.b", "week-minutes=60", "week-minutes=61")]
    [InlineData("I.8.7", "14.c", "limited-minutes=1 users-limited=10 users-total=1000",
        "limited-minutes=1 users-limited=11 users-total=1000")]
    [InlineData("I.8.7", "14.c", "limited-minutes=1 users-limited=200000 " + Wide, "limited-minutes=1 users-limited=200001 " + Wide)]
    [InlineData("I.8.7", "14.d", "physical-access=no", "physical-access=yes")]
    [InlineData("I.8.7", "14.e", "data-compromised=yes users-data=2 users-total=2000",
        "data-compromised=yes users-data=3 users-total=2000")]
    [InlineData("I.8.7", "14.e", "data-compromised=yes users-data=100 " + Wide, "data-compromised=yes users-data=101 " + Wide)]
    public void IsExceededOnlyBeyondTheLimit(string type, string criterion, string at, string beyond)
    {
        Assert.Equal(Verdict.NotMet, Looked(type, at).VerdictOf(criterion));
        Assert.Equal(Verdict.Met, Looked(type, beyond).VerdictOf(criterion));
    }

    [Theory]
    [InlineData("I.8.4", "7")]
    [InlineData("I.8.6", "9")]
    [InlineData("I.9.1", "10")]
    [InlineData("I.9.2", "10")]
    public void Arts7_9And10KnowThirtyMinutesAndAnHourForTheSmallerOf5PercentAndAMillion(string type, string article)
    {
        IsExceededOnlyBeyondTheLimit(type, $"{article}.a", "complete-minutes=30", "complete-minutes=31");
        IsExceededOnlyBeyondTheLimit(
            type,
            $"{article}.b",
            "limited-minutes=60 users-limited=51 users-total=1000",
            "limited-minutes=61 users-limited=51 users-total=1000");
        Reach(type, $"{article}.b", "limited-minutes=61 users-limited");
        Data(type, article);
    }

    [Theory]
    [InlineData("II.6.1", "11")]
    [InlineData("II.6.2", "12")]
    [InlineData("II.6.3", "13")]
    public void Arts11To13KnowNoMinimumDuration(string type, string article)
    {
        Reach(type, $"{article}.a", "complete-minutes=0.1 users-complete");
        Reach(type, $"{article}.b", "limited-minutes=0.1 users-limited");
        IsExceededOnlyBeyondTheLimit(
            type,
            $"{article}.a",
            "complete-minutes=0 users-complete=51 users-total=1000",
            "complete-minutes=1 users-complete=51 users-total=1000");
        Data(type, article);
    }

    [Theory]
    [InlineData("I.8.2")]
    [InlineData("I.8.3")]
    [InlineData("I.8.5")]
    public void Arts5_6And8CountNoUsers(string type) => Assert.DoesNotContain(
        Looked(type, string.Empty).Findings.Where(finding => finding.Service is not null).SelectMany(finding => finding.Deciding),
        id => id.StartsWith("users-", StringComparison.Ordinal));

    [Fact]
    public void Art3_3SaysHowUsersAreCounted() => Assert.All(
        SignificanceQuestions.All.Where(question => question.Id.StartsWith("users-", StringComparison.Ordinal)),
        question => Assert.EndsWith("Art. 3(3)", question.Rule));

    [Fact]
    public void CoversTheElevenTypesOfArt1() => Assert.Equal(
        ["I.8.2", "I.8.3", "I.8.4", "I.8.5", "I.8.6", "I.8.7", "I.9.1", "I.9.2", "II.6.1", "II.6.2", "II.6.3"],
        EntityTypes.All.Select(type => type.Id).Where(CriteriaSets.AreSpecifiedFor).Order(StringComparer.Ordinal));

    private static SignificanceAssessment Looked(string type, string said) =>
        SignificanceAssessment.Of(SignificanceCase.Of(SignificanceCase.Service(type, said)));

    private void Reach(string type, string criterion, string said)
    {
        IsExceededOnlyBeyondTheLimit(type, criterion, $"{said}=50 users-total=1000", $"{said}=51 users-total=1000");
        IsExceededOnlyBeyondTheLimit(type, criterion, $"{said}=1000000 {Wide}", $"{said}=1000001 {Wide}");
    }

    private void Data(string type, string article)
    {
        IsExceededOnlyBeyondTheLimit(
            type, $"{article}.c", "data-compromised=yes data-malicious=no", "data-compromised=yes data-malicious=yes");
        Reach(type, $"{article}.d", "data-compromised=yes users-data");
    }
}
