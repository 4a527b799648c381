using Nis2.Compliance.Obligations;
using Nis2.Compliance.Suppliers;
using NodaTime;
using Story = Nis2.Compliance.Tests.Story<Nis2.Compliance.Suppliers.SupplierState, Nis2.Compliance.Suppliers.SupplierCommand>;

namespace Nis2.Compliance.Tests.Suppliers;

public sealed class SupplierReviewTests
{
    [Theory]
    [InlineData(Criticality.Critical, 2027, 5)]
    [InlineData(Criticality.High, 2027, 11)]
    [InlineData(Criticality.Medium, 2028, 11)]
    [InlineData(Criticality.Low, 2029, 11)]
    public void CriticalityDecidesThePeriod(Criticality criticality, int year, int month) =>
        Assert.Equal(new LocalDate(year, month, 10), SupplierStory.Registered(criticality).State.Cycle!.DueOn);

    [Fact]
    public void IsDueAtTheEndOfTheDayInTheOrganisationsZone() =>
        Assert.Equal(Story.Time("2027-05-11T00:00:00+02:00"), SupplierStory.Registered().State.Cycle!.Due);

    [Fact]
    public void RestsOnAnOwnRuleForArt21_2_d_And21_3()
    {
        var owed = Assert.Single(SupplierStory.Registered().Obligations);

        Assert.Equal(Force.OwnRule, owed.Force);
        Assert.Contains("Art. 21(2)(d) and 21(3)", owed.Source);
    }

    [Theory]
    [InlineData("2027-04-20T10:00:00+02:00", "2027-11-10")]
    [InlineData("2027-06-30T10:00:00+02:00", "2027-11-10")]
    [InlineData("2027-11-10T10:00:00+01:00", "2028-05-10")]
    [InlineData("2028-12-01T10:00:00+01:00", "2029-05-10")]
    public void NextDueIsCountedFromTheDueDay(string reviewedAt, string next)
    {
        var story = SupplierStory.Registered().At(reviewedAt).Given(SupplierStory.Review());

        Assert.Equal(next, story.State.Cycle!.DueOn.ToString("uuuu-MM-dd", null));
        Assert.Equal(2, story.State.Cycle.Number);
    }

    [Fact]
    public void KeepsOutcomeEvidenceAndReviewer()
    {
        var review = SupplierStory.Registered().Given(SupplierStory.Review()).State.LastReview!;

        Assert.Equal((ReviewOutcome.Acceptable, "person", "Certificate is valid."), (review.Outcome, review.By, review.Findings));
        Assert.Equal(["evidence-1"], review.EvidenceIds);
    }

    [Fact]
    public void RefusesAReviewOfTheFutureOrBehindTheLast()
    {
        var story = SupplierStory.Registered();

        Assert.Equal("instant-in-future", story.When(SupplierStory.Review("2026-11-11T00:00:00+01:00")).Refusal.Rule);
        story.Given(SupplierStory.Review());
        Assert.Equal("review-out-of-order", story.When(SupplierStory.Review("2026-11-10T09:00:00+01:00")).Refusal.Rule);
    }

    [Fact]
    public void RemindsEscalatesAndMarksOverdueOnceACycle()
    {
        var story = SupplierStory.Registered().RunUntil("2027-06-01T00:00:00+02:00");

        Assert.Equal(
            ["remind/P30D", "escalate/P30D", "remind/P7D", "escalate/P7D", "remind/P1D", "overdue"],
            story.Events<ReviewStepTaken>().Select(step => PlannedStep.MarkOf(step.Kind, step.Lead)));
        Assert.True(Assert.Single(story.Obligations).Overdue);
        Assert.Null(story.Kind.NextStep(story.State));
    }

    [Fact]
    public void ANewCycleStartsWithoutTheOldMark()
    {
        var story = SupplierStory.Registered().RunUntil("2027-06-01T00:00:00+02:00").Given(SupplierStory.Review());

        Assert.False(Assert.Single(story.Obligations).Overdue);
        Assert.Equal("review/remind/P30D", story.Kind.NextStep(story.State)!.What);
    }

    [Fact]
    public void NeverEscalatesAnAnsweredReminder()
    {
        var story = SupplierStory.Registered()
            .RunUntil("2027-04-12T00:00:00+02:00").Given(new AcknowledgeReviewReminder())
            .RunUntil("2027-05-01T00:00:00+02:00");

        Assert.DoesNotContain(story.Events<ReviewStepTaken>(), step => step.Kind == StepKind.Escalate);
        Assert.Empty(story.When(new AcknowledgeReviewReminder()).Appended);
    }

    [Fact]
    public void TellsOnceForTheGravestOfMissedSteps()
    {
        var story = SupplierStory.Registered().At("2027-06-01T00:00:00+02:00").Wake();

        Assert.Equal(6, story.Appended.Count);
        Assert.Equal(NoticeLevel.Overdue, Assert.Single(story.Notices).Level);
    }
}
