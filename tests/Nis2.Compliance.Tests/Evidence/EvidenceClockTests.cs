using Nis2.Compliance.Evidence;
using Nis2.Compliance.Obligations;
using NodaTime;

namespace Nis2.Compliance.Tests.Evidence;

public sealed class EvidenceClockTests
{
    private static readonly LocalDate Review = new(2027, 1, 15);
    private static readonly LocalDate Until = new(2027, 3, 31);

    [Fact]
    public void OwesReviewAndEndAsOwnRules()
    {
        var obligations = Valid().Obligations;
        Assert.Equal(["review", "validity-end"], obligations.Select(one => one.Id));
        Assert.All(obligations, one => Assert.Equal(Force.OwnRule, one.Force));
        Assert.Equal(EvidenceStory.Begin().At("2027-01-15T23:00:00Z").Now, obligations[0].Due);
    }

    [Fact]
    public void RemindsEscalatesAndSaysThatItIsOverdue()
    {
        var story = Valid().RunUntil("2027-04-02T00:00:00Z");
        var steps = story.Events<EvidenceStepsTaken>().SelectMany(taken => taken.Steps).Select(step => (step.Item, step.Kind));
        Assert.Contains(("review", StepKind.Remind), steps);
        Assert.Contains(("review", StepKind.Escalate), steps);
        Assert.Contains(("review", StepKind.Overdue), steps);
        Assert.Contains(("validity-end", StepKind.Overdue), steps);
        Assert.Null(story.Kind.NextStep(story.State));
        Assert.All(story.Obligations, one => Assert.True(one.Overdue));
    }

    [Fact]
    public void AnAnswerEndsEscalation()
    {
        var story = Valid().RunUntil("2026-12-17T00:00:00Z").Given(new AcknowledgeEvidenceReminder());
        Assert.Single(story.Events<EvidenceReminderAcknowledged>());
        story.RunUntil("2026-12-25T00:00:00Z");
        Assert.DoesNotContain(
            story.Events<EvidenceStepsTaken>().SelectMany(taken => taken.Steps), step => step.Kind == StepKind.Escalate);
    }

    [Fact]
    public void AnotherDayHasRemindersOfItsOwnAndAWordMoreChangesNothing()
    {
        var story = Valid().RunUntil("2027-01-20T00:00:00Z").Given(EvidenceStory.Valid(Until, Review.PlusYears(1)));
        Assert.False(story.Obligations.Single(one => one.Id == "review").Overdue);
        Assert.Empty(story.When(EvidenceStory.Valid(Until, Review.PlusYears(1))).Appended);
    }

    [Fact]
    public void NothingIsOwedOnceItIsWithdrawnOrSuperseded()
    {
        Assert.Empty(Valid().Given(new WithdrawEvidence("wrong")).Obligations);
        Assert.Empty(Valid().Given(new SupersedeEvidence("evidence-1", "evidence-2", EvidenceStory.Begin().State, "new")).Obligations);
    }

    [Fact]
    public void ToldNeitherNameNorReason() => Assert.All(
        Valid().RunUntil("2027-01-16T00:00:00Z").Wake().Notices,
        notice => Assert.DoesNotContain("policy.pdf", notice.Subject + notice.Text));

    [Fact]
    public void RefusesAnEndBeforeTheBeginning() => Assert.Equal(
        "validity-ends-first", EvidenceStory.Begin().When(EvidenceStory.Valid(Review, from: Until)).Refusal.Rule);

    private static Story<EvidenceState, object> Valid() => EvidenceStory.Linked("A.5.24").Given(EvidenceStory.Valid(Until, Review));
}
