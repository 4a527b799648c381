using Nis2.Compliance.Incidents;
using Nis2.Compliance.Law;
using Nis2.Compliance.Obligations;
using NodaTime;
using Story = Nis2.Compliance.Tests.Story<Nis2.Compliance.Incidents.IncidentState, Nis2.Compliance.Incidents.IncidentCommand>;

namespace Nis2.Compliance.Tests.Incidents;

public sealed class ReminderTests
{
    [Fact]
    public void RemindsEscalatesAndMarksOverdueInTheOrderOfThePlan()
    {
        var story = IncidentStory.Significant().RunUntil("2026-11-11T09:17:00+01:00");

        Assert.Equal(
            [
                "remind/PT12H 21:17", "escalate/PT12H 21:47", "remind/PT4H 05:17", "escalate/PT4H 05:47", "remind/PT1H 08:17",
                "escalate/PT1H 08:47", "overdue 09:17",
            ],
            Taken(story, Stages.EarlyWarning));
    }

    [Fact]
    public void NeverEscalatesAnAnsweredReminder()
    {
        var story = IncidentStory.Significant()
            .RunUntil("2026-11-10T21:30:00+01:00").Given(new AcknowledgeReminder(Stages.EarlyWarning))
            .RunUntil("2026-11-11T05:20:00+01:00");

        Assert.Equal(["remind/PT12H 21:17", "remind/PT4H 05:17"], Taken(story, Stages.EarlyWarning));
        Assert.Equal("early-warning/escalate/PT4H", story.Kind.NextStep(story.State)!.What);
    }

    [Fact]
    public void NeverRemindsOfASubmittedStage()
    {
        var story = IncidentStory.Significant()
            .RunUntil("2026-11-10T22:00:00+01:00").Given(IncidentStory.Submission(Stages.EarlyWarning))
            .RunUntil("2026-11-12T00:00:00+01:00");

        Assert.Equal(["remind/PT12H 21:17", "escalate/PT12H 21:47"], Taken(story, Stages.EarlyWarning));
    }

    [Fact]
    public void MarksEveryMissedStepButTellsOnceForTheGravest()
    {
        var story = IncidentStory.Significant().At("2026-11-11T10:00:00+01:00").Wake();

        Assert.Equal(7, story.Appended.Count);
        var notice = Assert.Single(story.Notices);
        Assert.Equal((NoticeLevel.Overdue, Stages.EarlyWarning), (notice.Level, notice.Obligation));
    }

    [Fact]
    public void TellsOfEveryStageOnItsOwn()
    {
        var story = IncidentStory.Significant().At("2026-11-12T10:00:00+01:00").Wake();

        Assert.Equal([NoticeLevel.Overdue, NoticeLevel.Escalation], story.Notices.Select(notice => notice.Level));
    }

    [Fact]
    public void ReachesPeopleAtOnceGivenAnAwarenessStatedLate()
    {
        var story = IncidentStory.Suspected().Given(IncidentStory.Awareness("2026-11-09T12:00:00+01:00")).Wake();

        var notice = Assert.Single(story.Notices);
        Assert.Equal((NoticeLevel.Escalation, Stages.EarlyWarning), (notice.Level, notice.Obligation));
        Assert.DoesNotContain("Nobody has answered", notice.Text);
        Assert.DoesNotContain("unanswered", notice.Subject);
    }

    [Fact]
    public void SpeaksOfAnUnansweredReminderWhereOneWasSent()
    {
        var story = IncidentStory.Significant().RunUntil("2026-11-10T21:47:00+01:00");

        Assert.Contains("Nobody has answered", Assert.Single(story.Notices).Text);
    }

    [Fact]
    public void FitsEverythingThatManyDutiesMissedIntoOneAppend()
    {
        var story = IncidentStory.Significant();
        for (var i = 0; i < 19; i++)
            story.Given(DutyStory.Adds(DutyStory.Cyprus with { Id = $"cy{i}" }));

        story.At("2026-12-01T10:00:00+01:00").Given(new CorrectAwareness(Story.Time("2026-11-10T08:00:00+01:00"), "Earlier."));

        Assert.InRange(story.Appended.Count, 1, 40);
        Assert.All(story.State.Stages.Where(stage => stage.Stage.EndsWith(".early-warning", StringComparison.Ordinal)), stage =>
            Assert.NotNull(stage.OverdueSince));
        Assert.Null(story.Wake().Kind.NextStep(story.State));
    }

    [Fact]
    public void MarksOverdueOnceAndOnlyOnce()
    {
        var story = IncidentStory.Significant().RunUntil("2027-01-10T00:00:00+01:00").Wake().Wake();

        Assert.Equal(2, story.Events<StepTaken>().Count(step => step.Kind == StepKind.Overdue));
        Assert.True(story.Obligations.Single(obligation => obligation.Id == Stages.EarlyWarning).Overdue);
        Assert.Null(story.Kind.NextStep(story.State));
    }

    [Fact]
    public void TellsNobodyOfAReminderThatWasMadeUpForWithTheSubmission()
    {
        var story = IncidentStory.Significant().At("2026-11-10T21:20:00+01:00").Given(IncidentStory.Submission(Stages.EarlyWarning));

        Assert.Contains(story.Appended, one => one.Facts is StepTaken);
        Assert.Equal(News.Filed, Assert.Single(story.Notices).News);
    }

    [Fact]
    public void HasAnAssessmentClockOfTheSameKind()
    {
        var story = IncidentStory.Suspected().RunUntil("2026-11-10T14:00:00+01:00");

        Assert.Equal(["remind/PT1H 12:17", "escalate/PT1H 12:47", "overdue 13:17"], Taken(story, Stages.Assessment));
    }

    [Fact]
    public void RefusesToAnswerAClockThatDoesNotRun() => Assert.Equal(
        "stage-not-open", IncidentStory.Suspected().When(new AcknowledgeReminder(Stages.EarlyWarning)).Refusal.Rule);

    [Fact]
    public void RecordsNoAnswerWhileNothingWasAsked() =>
        Assert.Empty(IncidentStory.Significant().When(new AcknowledgeReminder(Stages.EarlyWarning)).Appended);

    private static IEnumerable<string> Taken(Story story, string stage) =>
        story.Events<StepTaken>().Where(step => step.Stage == stage).Select(step =>
            $"{PlannedStep.MarkOf(step.Kind, step.Lead)} {step.TakenAt.InZone(Zones.Of("Europe/Berlin")).TimeOfDay:HH:mm}");
}
