using Nis2.Compliance.Exercises;
using Nis2.Compliance.Incidents;
using Nis2.Compliance.Law;
using Nis2.Compliance.Obligations;
using Nis2.Compliance.Tests.Incidents;
using NodaTime;
using Story = Nis2.Compliance.Tests.Story<Nis2.Compliance.Incidents.IncidentState, Nis2.Compliance.Incidents.IncidentCommand>;

namespace Nis2.Compliance.Tests.Exercises;

/// <summary>An exercise at sixtyfold speed: an hour passes in a minute.</summary>
public sealed class ExerciseResultTests
{
    [Fact]
    public void ShowsOnlyTheNewsThatIsDue()
    {
        var begun = Begun();

        Assert.Equal(["alert"], Result(begun).Injects.Where(inject => inject.Due).Select(inject => inject.Id));
        Assert.All(Result(begun).Injects.Where(inject => !inject.Due), inject => Assert.Null(inject.Text));
        var down = Result(begun).Injects.Single(inject => inject.Id == "down");
        Assert.Equal(begun.Now + Duration.FromHours(2), down.At);
        Assert.Equal(begun.Now + Duration.FromMinutes(2), down.RealAt);
        Assert.NotNull(Result(begun.After(Duration.FromMinutes(2))).Injects.Single(inject => inject.Id == "down").Text);
    }

    [Fact]
    public void TellsTimesMetFromTimesMissed()
    {
        var story = Begun().After(Duration.FromMinutes(2)).Given(new StateAwareness("Certain."))
            .After(Duration.FromMinutes(20)).Given(IncidentStory.Submission(Stages.EarlyWarning))
            .After(Duration.FromMinutes(60)).Given(IncidentStory.Submission(Stages.IncidentNotification));

        var stages = Result(story).Stages.ToDictionary(stage => stage.Stage);
        Assert.Equal(StageResult.Met, stages[Stages.Assessment].Result);
        Assert.Equal((StageResult.Met, 4 * 60), (stages[Stages.EarlyWarning].Result, stages[Stages.EarlyWarning].MinutesLeft));
        var notification = stages[Stages.IncidentNotification];
        Assert.Equal((StageResult.Missed, -8 * 60), (notification.Result, notification.MinutesLeft));
        Assert.Equal("person", stages[Stages.EarlyWarning].DoneBy);
        Assert.Equal(StageResult.Open, stages[Stages.FinalReport].Result);
        Assert.Contains(Result(story).Gaps, gap => gap is { Id: "stage-missed", Stage: Stages.IncidentNotification });
        Assert.Equal(120, Result(story).MinutesToAwareness);
    }

    [Fact]
    public void SaysWhoAcknowledgedWhen()
    {
        var story = Begun().Given(new StateAwareness("Certain.")).RunUntil(Begun().Now + Duration.FromMinutes(13))
            .When(new AcknowledgeReminder(Stages.EarlyWarning), by: "ada");

        var reminder = Assert.Single(Result(story).Reminders, one => one is { Stage: Stages.EarlyWarning, Kind: StepKind.Remind });
        Assert.Equal(("ada", story.State.OwnTime(story.Now)), (reminder.AnsweredBy, reminder.AnsweredAt));
        Assert.Contains(Result(story).Gaps, gap => gap.Id == "reminder-unanswered");
    }

    [Fact]
    public void NamesWhatNeverBegan()
    {
        var story = Begun().Given(new JudgeNotSignificant("Nothing."));

        var result = Result(story);
        Assert.True(result.Finished);
        Assert.Equal(
            ["judged-otherwise", "not-assessed", "stage-not-reached"],
            result.Gaps.Select(gap => gap.Id).Distinct().Order(StringComparer.Ordinal));
        Assert.Equal(3, result.Stages.Count(stage => stage.Result == StageResult.NotReached));
    }

    [Fact]
    public void IsMarkedAndOffersWhatReadinessRecords()
    {
        var result = Result(Begun());

        Assert.Equal(("EXERCISE", "ÜBUNG"), (result.Label.En, result.Label.De));
        Assert.Equal(new LocalDate(2026, 11, 10), result.Record.HeldOn);
        Assert.Equal(["person"], result.Record.Participants);
    }

    [Fact]
    public void IsNoneForARealIncident()
    {
        var story = IncidentStory.Suspected();

        Assert.Null(ExerciseResult.Of("incident-1", story.State, story.Stream, story.Now));
    }

    private static Story Begun() => IncidentStory.Begin().Given(
        new BeginExercise(IncidentStory.Opening(new ExerciseRequest(60)) with { Ticket = null }, "ransomware", "1"));

    private static ExerciseResult Result(Story story) => ExerciseResult.Of("incident-1", story.State, story.Stream, story.Now)!;
}
