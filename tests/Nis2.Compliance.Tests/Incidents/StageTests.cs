using Nis2.Compliance.Incidents;
using Nis2.Compliance.Law;
using Nis2.Compliance.Obligations;
using NodaTime;
using Story = Nis2.Compliance.Tests.Story<Nis2.Compliance.Incidents.IncidentState, Nis2.Compliance.Incidents.IncidentCommand>;

namespace Nis2.Compliance.Tests.Incidents;

public sealed class StageTests
{
    [Fact]
    public void OwesAProgressReportInsteadOfTheFinalOneWhileOngoingByArt23_4_e()
    {
        var story = IncidentStory.Notified().Given(new StateOngoing(true));

        Assert.Equal(Story.Time("2026-12-13T00:00:00+01:00"), story.State.Stage(Stages.ProgressReport)!.Due);
        var final = story.State.Stage(Stages.FinalReport)!;
        Assert.Equal((Anchors.HandlingEnded, (Instant?)null), (final.Anchor, final.Due));
    }

    [Fact]
    public void OwesTheFinalReportAMonthAfterHandlingByArt23_4_e()
    {
        var story = IncidentStory.Notified()
            .Given(new StateOngoing(true))
            .At("2026-12-10T12:00:00+01:00").Given(IncidentStory.Submission(Stages.ProgressReport))
            .At("2027-01-20T12:00:00+01:00").Given(new StateTime(IncidentTime.Handled, Story.Time("2027-01-15T12:00:00+01:00")));

        Assert.Equal(Story.Time("2027-02-16T00:00:00+01:00"), story.State.Stage(Stages.FinalReport)!.Due);
        Assert.Null(story.State.Stage(Stages.FinalReport)!.OverdueSince);
        Assert.Equal(IncidentStatus.Reported, story.Given(IncidentStory.Submission(Stages.FinalReport)).State.Status);
    }

    [Fact]
    public void KeepsTheMonthOfArt23_4_d_IfHandledBeforeTheFinalReportIsDue()
    {
        var story = IncidentStory.Notified().Given(new StateOngoing(true))
            .At("2026-11-20T12:00:00+01:00").Given(new StateTime(IncidentTime.Handled, Story.Time("2026-11-19T12:00:00+01:00")));

        Assert.Equal(Story.Time("2026-12-13T00:00:00+01:00"), story.State.Stage(Stages.FinalReport)!.Due);
        Assert.DoesNotContain(story.Obligations, one => one.Id == Stages.ProgressReport);
        Assert.Equal(DueReason.TimeStated, Assert.Single(story.Events<StageEnded>()).Reason);
    }

    [Fact]
    public void TakesAProgressReportForTheStatementThatItGoesOn()
    {
        var story = IncidentStory.Notified().After(Duration.FromDays(20)).Given(IncidentStory.Submission(Stages.ProgressReport));

        Assert.NotNull(story.State.Stage(Stages.ProgressReport)!.Submission);
        Assert.Null(story.State.Stage(Stages.FinalReport)!.Due);
        Assert.Equal(IncidentStatus.Significant, story.State.Status);
    }

    [Fact]
    public void KeepsTheOverdueMarkOfAFinalReportThatStartsToWait()
    {
        var story = IncidentStory.Notified().RunUntil("2026-12-14T00:00:00+01:00").Given(new StateOngoing(true));

        Assert.Equal(Story.Time("2026-12-13T00:00:00+01:00"), story.State.Stage(Stages.FinalReport)!.OverdueSince);
        Assert.True(story.Obligations.Single(one => one.Id == Stages.FinalReport).Overdue);
    }

    [Fact]
    public void OwesAnIntermediateReportByTheAuthoritysOwnDateByArt23_4_c()
    {
        var story = IncidentStory.Notified().Given(
            new RequestIntermediateReport(Due: Story.Time("2026-11-20T12:00:00+01:00"), AuthorityReference: "BSI-7"),
            new RequestIntermediateReport());

        Assert.Equal(Story.Time("2026-11-20T12:00:00+01:00"), story.State.Stage(Stages.IntermediateReport)!.Due);
        Assert.Equal((null, "Intermediate report"), story.Obligations.Where(one => one.Id == "intermediate-report-2")
            .Select(one => (one.Due, one.Title)).Single());
        story.RunUntil("2026-11-20T12:00:00+01:00");
        Assert.Contains(story.Notices, notice => notice is { Level: NoticeLevel.Overdue, Obligation: Stages.IntermediateReport });
    }

    [Fact]
    public void OwesAnIntermediateReportThatIsAskedForAfterTheFinalOne()
    {
        var story = IncidentStory.Notified().Given(IncidentStory.Submission(Stages.FinalReport), new CloseIncident("Done."))
            .Given(new RequestIntermediateReport(Due: Story.Time("2026-12-20T12:00:00+01:00")));

        Assert.Equal(IncidentStatus.Significant, story.State.Status);
        Assert.Equal(Stages.IntermediateReport, Assert.Single(story.Obligations).Id);
    }

    [Fact]
    public void TakesOneReportForAllStagesIfHandledBefore72Hours()
    {
        var story = IncidentStory.Significant().After(Duration.FromHours(20)).Given(
            new StateTime(IncidentTime.Handled, Story.Time("2026-11-10T20:00:00+01:00")),
            IncidentStory.Submission(Stages.FinalReport) with { AlsoServes = [Stages.EarlyWarning, Stages.IncidentNotification] });

        Assert.Equal(IncidentStatus.Reported, story.State.Status);
        Assert.Equal(3, story.Events<StageSubmitted>().Select(sent => sent.SubmittedAt).Count());
        Assert.Single(story.Events<StageSubmitted>().Select(sent => sent.SubmittedAt).Distinct());
    }

    [Fact]
    public void NeverRestartsTheMonthWithAnUpdateOfTheNotificationByArt23_4_d()
    {
        var story = IncidentStory.Notified().After(Duration.FromDays(5))
            .Given(new UpdateStage(Stages.IncidentNotification, "BSI portal", new string('b', 64)));

        Assert.Equal(Story.Time("2026-12-13T00:00:00+01:00"), story.State.Stage(Stages.FinalReport)!.Due);
        Assert.Equal((1, new string('b', 64)), (story.State.Stage(Stages.IncidentNotification)!.Updates,
            story.State.Stage(Stages.IncidentNotification)!.LastUpdate!.PayloadSha256));
        Assert.Equal(IncidentStory.Hash, story.State.Stage(Stages.IncidentNotification)!.Submission!.PayloadSha256);
    }

    [Fact]
    public void CountsTheMonthFromALateNotificationToo()
    {
        var story = IncidentStory.Significant().RunUntil("2026-11-20T10:00:00+01:00")
            .Given(IncidentStory.Submission(Stages.IncidentNotification));

        Assert.NotNull(story.State.Stage(Stages.IncidentNotification)!.OverdueSince);
        Assert.Equal(Story.Time("2026-12-21T00:00:00+01:00"), story.State.Stage(Stages.FinalReport)!.Due);
    }

    [Fact]
    public void GivesTrustServices24HoursForTheNotificationByArt23_4_Subparagraph2()
    {
        var story = IncidentStory.Begin()
            .Given(IncidentStory.Opening() with
            {
                Main = new ReportingDuty("main", Regime.Nis2, "DE", "Europe/Berlin") { EntityTypes = ["I.8.7"], TrustService = true },
            })
            .Given(IncidentStory.Awareness());

        var notification = story.State.Stage(Stages.IncidentNotification)!;
        Assert.Equal(Story.Time("2026-11-11T09:17:00+01:00"), notification.Due);
        Assert.Contains("Art. 23(4)", notification.Basis);
    }

    [Fact]
    public void FollowsPortugalFromVerificationToTheEndOfImpactAndThirtyWorkingDays()
    {
        // Decreto-Lei 125/2025 Arts. 42 to 44.
        var story = DutyStory.With(DutyStory.Portugal)
            .Given(new StateTime(IncidentTime.Verified, Story.Time("2026-11-10T09:00:00+01:00")));
        Assert.Equal(Story.Time("2026-11-11T09:00:00+01:00"), story.State.Stage("pt.early-warning")!.Due);
        Assert.Null(story.State.Stage("pt.end-of-impact-notice")!.Due);
        Assert.Equal("stage-before-its-anchor", story.When(IncidentStory.Submission("pt.final-report")).Refusal.Rule);

        story.At("2026-11-12T12:00:00+01:00").Given(new StateTime(IncidentTime.ImpactEnded, Story.Time("2026-11-12T10:00:00+01:00")));
        Assert.Equal(Story.Time("2026-11-13T10:00:00+01:00"), story.State.Stage("pt.end-of-impact-notice")!.Due);

        story.Given(IncidentStory.Submission("pt.end-of-impact-notice"), new WaiveStage("pt.incident-notification", "Nothing to update."));
        var final = story.State.Stage("pt.final-report")!;
        Assert.False(final.Estimate);
        Assert.True(final.Due >= Story.Time("2026-12-24T00:00:00+00:00"), $"{final.Due}");
    }

    [Fact]
    public void OwesSlovakiaAnUpdatedFinalReportThirtyDaysAfterHandling()
    {
        // Act 69/2018 § 24.
        var story = DutyStory.With(DutyStory.Slovakia).Given(new StateOngoing(true), IncidentStory.Submission("sk.incident-notification"))
            .At("2026-12-20T12:00:00+01:00").Given(
                IncidentStory.Submission("sk.final-report"),
                new StateTime(IncidentTime.Handled, Story.Time("2026-12-15T12:00:00+01:00")));

        Assert.Equal(Story.Time("2027-01-15T00:00:00+01:00"), story.State.Stage("sk.updated-final-report")!.Due);
        Assert.Contains(story.Obligations, one => one.Id == "sk.updated-final-report");
    }

    [Fact]
    public void CountsFromTheFirstAlertWhereTheActCountsFromDetectionAndNobodyStatedIt()
    {
        var story = IncidentStory.Begin()
            .Given(IncidentStory.Opening() with { FirstAlertAt = Story.Time("2026-11-10T09:00:00+01:00") })
            .Given(DutyStory.Adds(DutyStory.Czechia), IncidentStory.Awareness());

        var warning = story.State.Stage("cz.early-warning")!;
        Assert.Equal(Story.Time("2026-11-11T09:00:00+01:00"), warning.Due);
        Assert.EndsWith("(detection not stated: from the first alert)", warning.Basis);
    }
}
