using Nis2.Compliance.Obligations;
using NodaTime;

namespace Nis2.Compliance.Tests.Obligations;

public sealed class StagePlanTests
{
    private static readonly Instant Due = Instant.FromUtc(2026, 11, 11, 8, 0);
    private static readonly ReminderRule Rule = new([Duration.FromHours(4), Duration.FromHours(1)], Duration.FromMinutes(30));

    [Fact]
    public void IsOrderedByTime() => Assert.Equal(
        ["remind/PT4H", "escalate/PT4H", "remind/PT1H", "escalate/PT1H", "overdue"], Marks(StagePlan.For("stage", Due, Rule)));

    [Fact]
    public void SkipsAnEscalationOnOrAfterTheDueInstant() => Assert.Equal(
        ["remind/PT4H", "remind/PT1H", "overdue"],
        Marks(StagePlan.For("stage", Due, Rule with { EscalateAfter = Duration.FromHours(4) })));

    [Theory]
    [InlineData(-1, true)]
    [InlineData(0, false)]
    [InlineData(29, false)]
    [InlineData(30, true)]
    public void AnAnswerEndsOnlyTheEscalationOfAReminderThatPassed(int minutesAfterReminder, bool escalates)
    {
        var answer = Due - Duration.FromHours(4) + Duration.FromMinutes(minutesAfterReminder);

        Assert.Equal(escalates, Marks(StagePlan.For("stage", Due, Rule, [answer])).Contains("escalate/PT4H"));
    }

    [Fact]
    public void KeepsOverdueWithoutAnyReminder() =>
        Assert.Equal(["overdue"], Marks(StagePlan.For("stage", Due, Rule with { Leads = [] })));

    [Fact]
    public void TakesALeadOnce() =>
        Assert.Equal(3, StagePlan.For("stage", Due, Rule with { Leads = [Duration.FromHours(1), Duration.FromMinutes(60)] }).Count);

    private static IEnumerable<string> Marks(IEnumerable<PlannedStep> plan) => plan.Select(step => step.Mark);
}
