using Nis2.Compliance.Incidents;
using Nis2.Compliance.Law;
using Nis2.Compliance.Subjects;
using NodaTime;
using Story = Nis2.Compliance.Tests.Story<Nis2.Compliance.Incidents.IncidentState, Nis2.Compliance.Incidents.IncidentCommand>;

namespace Nis2.Compliance.Tests.Incidents;

public sealed class SubmissionTests
{
    [Fact]
    public void StopsTheClockAndKeepsWhoWhenAndWhat()
    {
        var story = IncidentStory.Significant().After(Duration.FromHours(3)).Given(IncidentStory.Submission(Stages.EarlyWarning));

        var kept = story.State.Stage(Stages.EarlyWarning)!.Submission!;
        Assert.Equal((story.Now, "BSI portal", "BSI-2026-1", IncidentStory.Hash, "person"),
            (kept.SubmittedAt, kept.Channel, kept.AuthorityReference, kept.PayloadSha256, kept.By));
        Assert.DoesNotContain(story.Obligations, obligation => obligation.Id == Stages.EarlyWarning);
    }

    [Fact]
    public void StartsTheMonthOfArt23_4_d_FromTheActualSubmission()
    {
        var report = IncidentStory.Notified().Obligations.Single(obligation => obligation.Id == Stages.FinalReport);

        Assert.False(report.Estimate);
        Assert.Equal(Story.Time("2026-12-13T00:00:00+01:00"), report.Due);
        Assert.Equal(Story.Time("2026-12-15T00:00:00+01:00"), report.LegalLatest);
    }

    [Fact]
    public void RefusesAFinalReportBeforeTheNotificationByArt23_4_d()
    {
        var refusal = IncidentStory.Significant().When(IncidentStory.Submission(Stages.FinalReport)).Refusal;

        Assert.Equal(("final-report-before-notification", "Art. 23(4)(d)"), (refusal.Rule, refusal.Source));
    }

    [Fact]
    public void RefusesASubmissionBeforeAwarenessWasStated() => Assert.Equal(
        "awareness-not-stated", IncidentStory.Suspected().When(IncidentStory.Submission(Stages.EarlyWarning)).Refusal.Rule);

    [Theory]
    [InlineData("2026-11-10T09:16:59+01:00", "submission-before-awareness")]
    [InlineData("2026-11-10T09:19:00+01:00", "instant-in-future")]
    public void RefusesAnInstantThatMakesNoSense(string at, string rule)
    {
        var refusal = IncidentStory.Significant().When(IncidentStory.Submission(Stages.EarlyWarning, at)).Refusal;

        Assert.Equal((rule, "submittedAt"), (refusal.Rule, refusal.Field));
    }

    [Fact]
    public void ServesNoMoreStagesThanOneAppendTakes()
    {
        var story = IncidentStory.Significant();
        for (var request = 0; request < 12; request++)
            story.Given(new RequestIntermediateReport());
        var all = story.State.Stages.Select(stage => stage.Stage).Where(key => key.StartsWith("intermediate", StringComparison.Ordinal));
        var report = IncidentStory.Submission(Stages.IncidentNotification) with { AlsoServes = [.. all] };

        Assert.Equal("too-many-stages", story.When(report).Refusal.Rule);
        Assert.Equal(24, story.When(new FileReport(report with { AlsoServes = [.. all.Skip(1)] }, new Filing("evidence-1", "text/plain")))
            .Appended.Count(one => one.Facts is StageSubmitted or FilingRecorded));
    }

    [Fact]
    public void RefusesAHashThatIsNone()
    {
        var submission = IncidentStory.Submission(Stages.EarlyWarning) with { PayloadSha256 = "abc" };

        var refusal = IncidentStory.Significant().When(submission).Refusal;

        Assert.Equal(("sha256-malformed", "payloadSha256"), (refusal.Rule, refusal.Field));
    }

    [Fact]
    public void RefusesAStageThatNobodySubmits() => Assert.Equal(
        RefusalKind.NotFound, IncidentStory.Significant().When(IncidentStory.Submission(Stages.Assessment)).Refusal.Kind);

    [Fact]
    public void ChangesNothingGivenTheSameAgain()
    {
        var story = IncidentStory.Notified().After(Duration.FromHours(1));

        Assert.Empty(story.When(IncidentStory.Submission(Stages.IncidentNotification)).Appended);
        Assert.Empty(story.When(IncidentStory.Submission(Stages.IncidentNotification, "2026-11-12T16:00:00+01:00")).Appended);
        Assert.True(story.WasAccepted);
    }

    [Fact]
    public void RefusesADifferentOneWithoutAReason()
    {
        var different = IncidentStory.Submission(Stages.IncidentNotification, "2026-11-12T15:00:00+01:00");

        var refusal = IncidentStory.Notified().When(different).Refusal;

        Assert.Equal((RefusalKind.Conflict, "submission-differs"), (refusal.Kind, refusal.Rule));
    }

    [Fact]
    public void MovesTheFinalReportGivenACorrection()
    {
        var story = IncidentStory.Notified()
            .Given(IncidentStory.Submission(Stages.IncidentNotification, "2026-11-11T15:00:00+01:00", "It went out the day before."));

        Assert.Equal(Story.Time("2026-12-12T00:00:00+01:00"), story.State.Stage(Stages.FinalReport)!.Due);
        Assert.Equal(DueReason.SubmissionCorrected, story.Events<StageDueRecorded>()[^1].Reason);
    }

    [Fact]
    public void KeepsTheMonthGivenACorrectionOfOtherThings()
    {
        var story = IncidentStory.Notified().After(Duration.FromDays(3))
            .Given(IncidentStory.Submission(Stages.IncidentNotification, correction: "Typo.") with { AuthorityReference = "BSI-2026-2" });

        Assert.Equal(Story.Time("2026-12-13T00:00:00+01:00"), story.State.Stage(Stages.FinalReport)!.Due);
        Assert.Equal("BSI-2026-2", story.State.Stage(Stages.IncidentNotification)!.Submission!.AuthorityReference);
    }

    [Fact]
    public void RefusesACorrectionOfNothing() => Assert.Equal(
        "nothing-to-correct",
        IncidentStory.Significant().When(IncidentStory.Submission(Stages.EarlyWarning, correction: "Why.")).Refusal.Rule);

    [Fact]
    public void EndsTheIncidentWithTheFinalReport()
    {
        var story = IncidentStory.Notified().After(Duration.FromDays(2)).Given(IncidentStory.Submission(Stages.FinalReport));

        Assert.Equal(IncidentStatus.Reported, story.State.Status);
        Assert.Empty(story.Obligations);
        Assert.Null(story.Kind.NextStep(story.State));
        Assert.False(story.Kind.Summarise(story.State).Open);
    }

    [Fact]
    public void KeepsTheFinalReportBehindTheNotification()
    {
        var story = IncidentStory.Notified().After(Duration.FromDays(2))
            .When(IncidentStory.Submission(Stages.FinalReport, "2026-11-12T15:59:00+01:00"));

        Assert.Equal(("final-report-before-notification", "submittedAt"), (story.Refusal.Rule, story.Refusal.Field));
    }
}
