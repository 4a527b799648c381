using Nis2.Compliance.Incidents;
using Nis2.Compliance.Law;
using NodaTime;
using Story = Nis2.Compliance.Tests.Story<Nis2.Compliance.Incidents.IncidentState, Nis2.Compliance.Incidents.IncidentCommand>;

namespace Nis2.Compliance.Tests.Incidents;

public sealed class ExerciseTests
{
    private static Story Aware(int compression) =>
        IncidentStory.Begin().Given(IncidentStory.Opening(new ExerciseRequest(compression))).Given(IncidentStory.Awareness());

    [Fact]
    public void RunsTheSameLawOnTheVirtualClock()
    {
        var story = Aware(36_000);

        Assert.Equal(IncidentStory.Significant().State.Stages, story.State.Stages, (one, other) => one.Due == other.Due);
    }

    [Fact]
    public void SleepsInRealTime()
    {
        var story = Aware(3_600);

        Assert.Equal(story.Now + Duration.FromSeconds(12), story.Kind.NextStep(story.State)!.At);
    }

    [Fact]
    public void GoesThroughAllStagesInSeconds()
    {
        var story = Aware(36_000);
        var start = story.Now;
        story.RunUntil(start + Duration.FromSeconds(1)).Given(IncidentStory.Submission(Stages.EarlyWarning));
        story.RunUntil(start + Duration.FromSeconds(2)).Given(IncidentStory.Submission(Stages.IncidentNotification));

        Assert.Equal(start + Duration.FromHours(20), story.State.Stage(Stages.IncidentNotification)!.Submission!.SubmittedAt);
        Assert.Equal(
            start + Duration.FromHours(20),
            story.RunUntil(start + Duration.FromSeconds(100)).State.Stage(Stages.FinalReport)!.AnchorAt);
        Assert.NotNull(story.State.Stage(Stages.FinalReport)!.OverdueSince);
    }

    [Fact]
    public void IsMarkedEverywhere()
    {
        var story = IncidentStory.Begin().Given(IncidentStory.Opening(new ExerciseRequest()));

        Assert.All(story.Notices, notice => Assert.StartsWith("EXERCISE", notice.Subject));
        Assert.All(story.Notices, notice => Assert.True(notice.Exercise));
        Assert.All(story.Obligations, obligation => Assert.True(obligation.Exercise));
        Assert.True(story.Kind.Summarise(story.State).Exercise);
    }

    [Fact]
    public void StopsTheVirtualClockBeforeItLeavesTheCalendar()
    {
        var story = Aware(100_000).After(Duration.FromDays(20_000)).Wake();

        Assert.True(story.WasAccepted);
        Assert.Null(story.Kind.NextStep(story.State));
    }
}
