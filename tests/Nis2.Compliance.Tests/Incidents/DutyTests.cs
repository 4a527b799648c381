using Nis2.Compliance.Incidents;
using Nis2.Compliance.Law;
using Nis2.Compliance.Obligations;
using NodaTime;
using Story = Nis2.Compliance.Tests.Story<Nis2.Compliance.Incidents.IncidentState, Nis2.Compliance.Incidents.IncidentCommand>;

namespace Nis2.Compliance.Tests.Incidents;

public sealed class DutyTests
{
    [Fact]
    public void GivesEveryMemberStateItsOwnClockFromTheSameAwareness()
    {
        var story = DutyStory.With(DutyStory.Cyprus);

        Assert.Equal(Story.Time("2026-11-10T15:17:00+01:00"), story.State.Stage("cy.early-warning")!.Due);
        Assert.Equal(Story.Time("2026-11-11T09:17:00+01:00"), story.State.Stage(Stages.EarlyWarning)!.Due);
        Assert.Contains(story.Obligations, one => one is { Id: "cy.early-warning", Title: "Early warning (DSA)", Force: Force.Law });
    }

    [Fact]
    public void KeepsProofApartByDuty()
    {
        var story = DutyStory.With(DutyStory.Cyprus).Given(IncidentStory.Submission("cy.early-warning"));

        Assert.NotNull(story.State.Stage("cy.early-warning")!.Submission);
        Assert.Null(story.State.Stage(Stages.EarlyWarning)!.Submission);
    }

    [Fact]
    public void TakesNoReportForAnotherMemberStatesDuty()
    {
        var story = DutyStory.With(DutyStory.Cyprus).Given(IncidentStory.Submission("cy.early-warning"));
        var moved = DutyStory.Cyprus with { Country = "DE", Zone = "Europe/Berlin" };

        Assert.Equal("duty-already-reported", story.When(new RecordDuty(moved, "Wrong country.")).Refusal.Rule);
    }

    [Fact]
    public void StartsNoClockBeforeAwareness()
    {
        var story = IncidentStory.Suspected().Given(DutyStory.Adds(DutyStory.Cyprus));

        Assert.DoesNotContain(story.State.Stages, stage => stage.Stage.StartsWith("cy.", StringComparison.Ordinal));
        Assert.NotNull(story.Given(IncidentStory.Awareness()).State.Stage("cy.early-warning")!.Due);
    }

    [Fact]
    public void CountsThePersonalDataBreachFromItsOwnAwarenessByArt33OfRegulation2016_679()
    {
        var story = DutyStory.With(DutyStory.Gdpr);
        Assert.Null(story.State.Stage("gdpr.notification"));

        story.After(Duration.FromHours(5)).Given(new StateDutyAwareness("gdpr", "Customer files left the house.", GapReason: "Found later."));

        Assert.Equal(Story.Time("2026-11-13T14:17:00+01:00"), story.State.Stage("gdpr.notification")!.Due);
        Assert.Equal(Story.Time("2026-11-11T09:17:00+01:00"), story.State.Stage(Stages.EarlyWarning)!.Due);
    }

    [Fact]
    public void ReportsABreachOfAnIncidentThatIsNotSignificant()
    {
        var story = IncidentStory.Suspected().Given(
            new JudgeNotSignificant("One mailbox."), DutyStory.Adds(DutyStory.Gdpr), new StateDutyAwareness("gdpr", "A mail went astray."));

        Assert.Equal(IncidentStatus.NotSignificant, story.State.Status);
        Assert.True(story.Kind.Summarise(story.State).Open);
        Assert.NotNull(story.Kind.NextStep(story.State));
        Assert.Equal("duty-open", story.When(new CloseIncident("Done.")).Refusal.Rule);
    }

    [Fact]
    public void RunsTheClockOfABreachThatBecomesKnownAfterTheClosing()
    {
        var story = DutyStory.With(DutyStory.Gdpr);
        foreach (var stage in new[] { Stages.EarlyWarning, Stages.IncidentNotification, Stages.FinalReport })
            story.After(Duration.FromHours(1)).Given(IncidentStory.Submission(stage));
        story.Given(new CloseIncident("Done.")).After(Duration.FromDays(9))
            .Given(new StateDutyAwareness("gdpr", "Files turned up for sale.", GapReason: "Nobody could know before."));

        Assert.Equal(IncidentStatus.Significant, story.State.Status);
        Assert.Contains(story.Obligations, one => one is { Id: "gdpr.notification", Due: not null });
        Assert.StartsWith("gdpr.notification/", story.Kind.NextStep(story.State)!.What, StringComparison.Ordinal);
    }

    [Fact]
    public void UpdatesTheFinalReportAfterRestorationOnlyWhereItCrossesBordersBySlovakia69_2018_24()
    {
        var story = DutyStory.With(DutyStory.Slovakia)
            .Given(new StateTime(IncidentTime.OperationRestored, Story.Time("2026-11-10T09:17:00+01:00")));
        Assert.NotNull(story.State.Stage("sk.updated-final-report-cross-border")!.Due);

        story.Given(new StateEffects(EffectKnown.No, EffectKnown.Unknown, [], []));

        Assert.DoesNotContain(story.Obligations, one => one.Id == "sk.updated-final-report-cross-border");
    }

    [Fact]
    public void TakesContractAndPolicyRulesFromTheDutyItself()
    {
        var story = IncidentStory.Suspected().Given(DutyStory.Adds(DutyStory.Customer), DutyStory.Adds(DutyStory.Insurer));

        var notice = story.State.Stage("bank.notice")!;
        Assert.Equal((Story.Time("2026-11-10T13:17:00+01:00"), Force.Contract), (notice.Due, notice.Force));
        Assert.EndsWith("(detection not stated: from the opening)", notice.Basis);
        Assert.Null(story.State.Stage("cyber.claim")!.Due);
        Assert.Equal(Story.Time("2026-11-18T00:00:00+01:00"), story.Given(IncidentStory.Awareness()).State.Stage("cyber.claim")!.Due);
    }

    [Fact]
    public void MovesWithTheDetectionThatWasStated()
    {
        var story = DutyStory.With(DutyStory.Customer)
            .Given(new StateTime(IncidentTime.Detected, Story.Time("2026-11-10T08:00:00+01:00")));

        Assert.Equal(Story.Time("2026-11-10T12:00:00+01:00"), story.State.Stage("bank.notice")!.Due);
        Assert.Equal("framework contract § 12(3)", story.State.Stage("bank.notice")!.Basis);
        Assert.Equal(DueReason.TimeStated, story.Events<StageDueRecorded>()[^1].Reason);
    }

    [Fact]
    public void HasNoClockForAVoluntaryNoticeByArt30()
    {
        var story = DutyStory.With(new ReportingDuty("near", Regime.Nis2, "DE", "Europe/Berlin") { Voluntary = VoluntaryNotice.NearMiss });

        var stage = story.State.Stage("near.voluntary-notice")!;
        Assert.Null(stage.Due);
        Assert.Contains("Art. 30(1)", stage.Basis);
        Assert.DoesNotContain(story.Obligations, one => one.Id == "near.voluntary-notice");
        Assert.NotNull(story.Given(IncidentStory.Submission("near.voluntary-notice")).State.Stage("near.voluntary-notice")!.Submission);
    }

    [Fact]
    public void RefusesAnEntityThatOwesNoReportsAndSaysWhyByBsig28_5()
    {
        var story = IncidentStory.Significant();
        var excluded = new ReportingDuty("grid", Regime.Nis2, "DE", "Europe/Berlin") { NoReporting = "Reports to the BNetzA (BSIG § 28(5))" };

        var refusal = story.When(DutyStory.Adds(excluded)).Refusal;

        Assert.Equal("no-reporting-duty", refusal.Rule);
        Assert.Contains("BSIG § 28(5)", refusal.Detail);
    }

    [Fact]
    public void ShowsTheDirectiveAsExpectationWhereNoActIsInForce() =>
        Assert.Equal(Force.Expectation, DutyStory.With(DutyStory.France).State.Stage("fr.early-warning")!.Force);

    [Fact]
    public void ForcesNobodyToReportWhatIsOnlyExpected()
    {
        var story = IncidentStory.Begin().Given(IncidentStory.Opening() with { Country = "FR", AuthorityZone = "Europe/Paris" })
            .Given(IncidentStory.Awareness()).RunUntil("2026-11-11T10:00:00+01:00");

        Assert.EndsWith("It is an expectation: no act in force was read that makes it a duty.", story.Notices[^1].Text);
        Assert.Equal(
            IncidentStatus.Closed, story.Given(new CloseIncident("Reported by phone; no act is in force.")).State.Status);
    }

    [Fact]
    public void IsReportedOnceEveryDutyByLawIsDone()
    {
        var story = DutyStory.With(DutyStory.Gdpr).Given(new StateDutyAwareness("gdpr", "Files left."));
        foreach (var stage in new[] { Stages.EarlyWarning, Stages.IncidentNotification, Stages.FinalReport })
            story.After(Duration.FromHours(1)).Given(IncidentStory.Submission(stage));
        Assert.Equal(IncidentStatus.Significant, story.State.Status);

        story.Given(
            IncidentStory.Submission("gdpr.notification"), new WaiveStage("gdpr.data-subject-communication", "The files were encrypted."));

        Assert.Equal(IncidentStatus.Reported, story.State.Status);
        Assert.Empty(story.Obligations);
    }

    [Fact]
    public void WaivesOnlyWhatTheLawAsksForUnderACondition() => Assert.Equal(
        "stage-unconditional", IncidentStory.Significant().When(new WaiveStage(Stages.EarlyWarning, "No time.")).Refusal.Rule);

    [Fact]
    public void OwesACorrectionUnderADutyThatEndsAfterAFiling()
    {
        var story = DutyStory.With(DutyStory.Cyprus).Given(
            IncidentStory.Submission("cy.early-warning"), new EndDuty("cy", "No service is provided there."));

        var owed = story.Obligations.Where(one => one.Id.StartsWith("cy.", StringComparison.Ordinal));
        Assert.Equal(("cy.correction", Force.OwnRule), (Assert.Single(owed).Id, owed.First().Force));
    }

    [Fact]
    public void NeedsAReasonToChangeADuty() => Assert.Equal(
        "reason", DutyStory.With(DutyStory.Cyprus).When(DutyStory.Adds(DutyStory.Cyprus with { Recipient = "CSIRT-CY" })).Refusal.Field);

    [Theory]
    [InlineData("Main", "duty-malformed")]
    [InlineData("a.b", "duty-malformed")]
    public void RefusesAnIdThatIsNone(string id, string rule) => Assert.Equal(
        rule, IncidentStory.Significant().When(DutyStory.Adds(DutyStory.Cyprus with { Id = id })).Refusal.Rule);
}
