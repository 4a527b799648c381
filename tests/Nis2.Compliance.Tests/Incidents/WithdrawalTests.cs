using Nis2.Compliance.Incidents;
using Nis2.Compliance.Law;
using Nis2.Compliance.Obligations;
using NodaTime;
using Story = Nis2.Compliance.Tests.Story<Nis2.Compliance.Incidents.IncidentState, Nis2.Compliance.Incidents.IncidentCommand>;

namespace Nis2.Compliance.Tests.Incidents;

public sealed class WithdrawalTests
{
    private static readonly WithdrawSignificance Withdrawal = new("The alert came from a test system.");

    [Fact]
    public void EndsWhatWasNotFiledAndOwesACorrectionOfWhatWas()
    {
        var story = IncidentStory.Significant().Given(IncidentStory.Submission(Stages.EarlyWarning), Withdrawal);

        Assert.Equal(IncidentStatus.Withdrawn, story.State.Status);
        Assert.NotNull(story.State.Stage(Stages.EarlyWarning)!.Submission);
        var owed = Assert.Single(story.Obligations);
        Assert.Equal(("correction", null, Force.OwnRule), (owed.Id, owed.Due, owed.Force));
        Assert.Null(story.Kind.NextStep(story.State));
        Assert.Equal("duty-open", story.When(new CloseIncident("Done.")).Refusal.Rule);
    }

    [Fact]
    public void IsDoneWithTheCorrection()
    {
        var story = IncidentStory.Notified().Given(Withdrawal, IncidentStory.Submission("correction"), new CloseIncident("Done."));

        Assert.Equal(IncidentStatus.Closed, story.State.Status);
        Assert.Empty(story.Obligations);
    }

    [Fact]
    public void ReopensAClosedIncidentForTheCorrection()
    {
        var story = IncidentStory.Notified().After(Duration.FromDays(1))
            .Given(IncidentStory.Submission(Stages.FinalReport), new CloseIncident("Done."), Withdrawal);

        Assert.Equal("correction", Assert.Single(story.Obligations).Id);
        Assert.Equal(("withdrawn", true), (story.Kind.Summarise(story.State).Status, story.Kind.Summarise(story.State).Open));
    }

    [Fact]
    public void OwesTheCorrectionOfWhatIsRecordedAfterwards()
    {
        var story = IncidentStory.Significant().After(Duration.FromHours(2)).Given(Withdrawal)
            .Given(IncidentStory.Submission(Stages.EarlyWarning, "2026-11-10T10:00:00+01:00"));
        Assert.Equal("correction", Assert.Single(story.Obligations).Id);

        Assert.Empty(story.Given(IncidentStory.Submission("correction")).Obligations);
    }

    [Fact]
    public void OwesAnotherCorrectionAfterAnotherWithdrawal()
    {
        var story = IncidentStory.Significant().Given(
            IncidentStory.Submission(Stages.EarlyWarning), Withdrawal, IncidentStory.Submission("correction"));
        story.After(Duration.FromHours(2))
            .Given(IncidentStory.Awareness(), IncidentStory.Submission(Stages.IncidentNotification), Withdrawal);

        var owed = Assert.Single(story.Obligations);
        Assert.Equal(("correction-2", "Correction of what was filed"), (owed.Id, owed.Title));
        Assert.Empty(story.Given(IncidentStory.Submission("correction-2")).Obligations);
    }

    [Fact]
    public void TakesNoDutyOfArt23WhileItStands()
    {
        var story = IncidentStory.Significant().Given(IncidentStory.Submission(Stages.EarlyWarning), Withdrawal);

        Assert.Equal("significance-withdrawn", story.When(DutyStory.Adds(DutyStory.Cyprus)).Refusal.Rule);
        Assert.Equal(
            "significance-withdrawn",
            story.When(new RecordDuty(new ReportingDuty("main", Regime.Nis2, "DE", "Europe/Berlin") { Recipient = "BSI" }, "Named."))
                .Refusal.Rule);
        Assert.Equal("correction", Assert.Single(story.Given(DutyStory.Adds(DutyStory.Gdpr)).Obligations).Id);
    }

    [Fact]
    public void OwesNothingWhereNothingWasFiled() => Assert.Empty(IncidentStory.Significant().Given(Withdrawal).Obligations);

    [Fact]
    public void KeepsElapsedOverdueMarksVisible()
    {
        var story = IncidentStory.Significant().RunUntil("2026-11-11T10:00:00+01:00").Given(Withdrawal);

        Assert.NotNull(story.State.Stage(Stages.EarlyWarning)!.OverdueSince);
    }

    [Fact]
    public void LeavesDutiesOfOtherRegimesAlone()
    {
        var story = DutyStory.With(DutyStory.Gdpr, DutyStory.Cyprus)
            .Given(new StateDutyAwareness("gdpr", "Files left."), IncidentStory.Submission("cy.early-warning"), Withdrawal);

        Assert.Equal(
            ["cy.correction", "gdpr.data-subject-communication", "gdpr.notification"],
            story.Obligations.Select(one => one.Id).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void LetsItBecomeSignificantAgain()
    {
        var story = IncidentStory.Significant().Given(IncidentStory.Submission(Stages.EarlyWarning), Withdrawal)
            .After(Duration.FromHours(3)).Given(IncidentStory.Awareness());

        Assert.Equal(IncidentStatus.Significant, story.State.Status);
        Assert.Equal(Story.Time("2026-11-13T12:17:00+01:00"), story.State.Stage(Stages.IncidentNotification)!.Due);
        Assert.NotNull(story.State.Stage(Stages.EarlyWarning)!.Submission);
    }

    [Fact]
    public void NeedsAReasonAndSomethingToWithdraw()
    {
        Assert.Equal("reason", IncidentStory.Significant().When(Withdrawal with { Reason = " " }).Refusal.Field);
        Assert.Equal("awareness-not-stated", IncidentStory.Suspected().When(Withdrawal).Refusal.Rule);
    }

    [Fact]
    public void VoidsAMistakenIncidentAndKeepsIt()
    {
        var story = IncidentStory.Significant().Given(new VoidIncident("Opened twice."));

        Assert.Equal(IncidentStatus.Void, story.State.Status);
        Assert.Empty(story.Obligations);
        Assert.Null(story.Kind.NextStep(story.State));
        Assert.False(story.Kind.Summarise(story.State).Open);
        Assert.Equal("incident-void", story.When(new AddNote("n", "Late.")).Refusal.Rule);
    }

    [Fact]
    public void RefusesToVoidWhatWasFiled() => Assert.Equal(
        "something-filed",
        IncidentStory.Significant().Given(IncidentStory.Submission(Stages.EarlyWarning)).When(new VoidIncident("Twice.")).Refusal.Rule);
}
