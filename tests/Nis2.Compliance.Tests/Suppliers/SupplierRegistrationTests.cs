using Nis2.Compliance.Suppliers;
using NodaTime;

namespace Nis2.Compliance.Tests.Suppliers;

public sealed class SupplierRegistrationTests
{
    [Fact]
    public void TakesTheFirstDueDayThatWasChosen() => Assert.Equal(
        new LocalDate(2026, 12, 1), SupplierStory.Registered(Criticality.Low, new LocalDate(2026, 12, 1)).State.Cycle!.DueOn);

    [Fact]
    public void AHigherCriticalityBringsTheReviewForward()
    {
        var story = SupplierStory.Registered(Criticality.Low).After(Duration.FromDays(10))
            .Given(new ChangeCriticality(Criticality.Critical, "Now hosts the shop."));

        Assert.Equal(new LocalDate(2027, 5, 10), story.State.Cycle!.DueOn);
        Assert.Equal(ReviewDueReason.CriticalityChanged, story.Events<ReviewDueRecorded>()[^1].Reason);
        Assert.Equal(1, story.State.Cycle.Number);
    }

    [Fact]
    public void AHigherCriticalityIsDueTodayAtTheEarliest()
    {
        var story = SupplierStory.Registered(Criticality.Low).At("2027-08-01T12:00:00+02:00")
            .Given(new ChangeCriticality(Criticality.Critical, "Now hosts the shop."));

        Assert.Equal(new LocalDate(2027, 8, 1), story.State.Cycle!.DueOn);
    }

    [Fact]
    public void ALowerCriticalityNeverPutsOffAChosenFirstReview()
    {
        var story = SupplierStory.Registered(Criticality.Critical, new LocalDate(2026, 12, 1))
            .Given(new ChangeCriticality(Criticality.Low, "Only prints flyers."));

        Assert.Equal(new LocalDate(2026, 12, 1), story.State.Cycle!.DueOn);
    }

    [Fact]
    public void ALowerCriticalityKeepsTheCyclesOverdueMark()
    {
        var story = SupplierStory.Registered().RunUntil("2027-06-01T00:00:00+02:00")
            .Given(new ChangeCriticality(Criticality.High, "Less depends on it."))
            .RunUntil("2027-12-01T00:00:00+01:00");

        Assert.True(Assert.Single(story.Obligations).Overdue);
        Assert.Single(story.Events<ReviewStepTaken>(), step => step.Kind == Nis2.Compliance.Obligations.StepKind.Overdue);
    }

    [Fact]
    public void ANewPolicyCountsThePeriodAnew()
    {
        var story = SupplierStory.Registered().Given(new ReviseSupplier(Policy: SupplierPolicy.Default with { CriticalMonths = 3 }));

        Assert.Equal(new LocalDate(2027, 2, 10), story.State.Cycle!.DueOn);
    }

    [Fact]
    public void RecordsNothingGivenNoChange() =>
        Assert.Empty(SupplierStory.Registered().When(new ReviseSupplier("Hosting Ltd", "IE", "Web hosting")).Appended);

    [Fact]
    public void OwesNothingOnceTheRelationshipHasEnded()
    {
        var story = SupplierStory.Registered().Given(new EndRelationship("Moved to another provider."));

        Assert.Empty(story.Obligations);
        Assert.Null(story.Kind.NextStep(story.State));
        Assert.Equal("relationship-ended", story.When(SupplierStory.Review()).Refusal.Rule);
        Assert.Empty(story.When(new EndRelationship("Again.")).Appended);
    }

    [Theory]
    [InlineData("name")]
    [InlineData("zone")]
    [InlineData("country")]
    [InlineData("firstReviewDue")]
    [InlineData("policy.lowMonths")]
    public void RefusesWhatMakesNoSenseAndNamesTheField(string field)
    {
        var registration = SupplierStory.Registration();
        var wrong = field switch
        {
            "name" => registration with { Name = string.Empty },
            "zone" => registration with { Zone = "Mars/Olympus" },
            "country" => registration with { Country = "Ireland" },
            "firstReviewDue" => registration with { FirstReviewDue = new LocalDate(2040, 1, 1) },
            _ => registration with { Policy = new SupplierPolicy { LowMonths = 0 } },
        };

        Assert.Equal(field, SupplierStory.Begin().When(wrong).Refusal.Field);
    }
}
