using Nis2.Compliance.Obligations;
using Nis2.Compliance.Readiness;
using NodaTime;
using NodaTime.Text;
using Story = Nis2.Compliance.Tests.Story<Nis2.Compliance.Readiness.ReadinessState, Nis2.Compliance.Readiness.ReadinessCommand>;

namespace Nis2.Compliance.Tests.Readiness;

/// <summary>Two exercises a year and the emergency sheet of every quarter.</summary>
public sealed class RehearsalTests
{
    [Fact]
    public void AnExerciseIsDueByTheEndOfTheHalfYearAsGuidance()
    {
        var owed = ReadinessStory.Followed().Obligations.Single(obligation => obligation.Id == ReadinessIds.Exercise);

        Assert.Equal((Force.Guidance, Story.Time("2027-01-01T00:00:00+01:00")), (owed.Force, owed.Due!.Value));
    }

    [Theory]
    [InlineData("2026-11-01", "2027-06-30")]
    [InlineData("2026-06-01", "2026-12-31")]
    public void AnExerciseCountsForItsOwnHalfYear(string heldOn, string next)
    {
        var held = LocalDatePattern.Iso.Parse(heldOn).Value;
        var story = ReadinessStory.Followed().Given(new RecordExercise("incident-x1", held));

        Assert.Equal(next, LocalDatePattern.Iso.Format(story.State.ExerciseDueOn!.Value));
        Assert.Empty(story.When(new RecordExercise("incident-x1", held)).Appended);
    }

    [Theory]
    [InlineData("2026-11-01T00:00:00+01:00", true)]
    [InlineData("2026-06-30T23:59:59+02:00", false)]
    public void AClosedExerciseCountsOnceWhereItSettlesTheHalfYear(string begun, bool counts)
    {
        var closed = new CountExercise("incident-x1", Story.Time(begun));
        var story = ReadinessStory.Followed();

        Assert.Equal(counts, story.When(closed).Appended.Count > 0);
        story.Given(closed);
        Assert.Empty(story.When(closed).Appended);
        Assert.Empty(story.When(closed with { Incident = "incident-x2" }).Appended);
    }

    [Fact]
    public void AMissedHalfYearStaysOverdueUntilOneIsHeld()
    {
        var story = ReadinessStory.Followed().RunUntil("2027-02-01T00:00:00+01:00");
        Assert.True(story.Obligations.Single(owed => owed.Id == ReadinessIds.Exercise).Overdue);

        story.Given(new RecordExercise("incident-x1", new LocalDate(2027, 1, 31)));

        Assert.Equal(new LocalDate(2027, 12, 31), story.State.ExerciseDueOn);
        Assert.False(story.Obligations.Single(owed => owed.Id == ReadinessIds.Exercise).Overdue);
    }

    [Fact]
    public void SendsTheSheetEveryQuarterAndMovesOnByItself()
    {
        var notices = new List<Notice>();
        var story = ReadinessStory.Followed(ReadinessStory.Entity(registration: Compliance.Scope.Answer.No));
        while (story.Kind.NextStep(story.State) is { } step && step.At < Story.Time("2027-12-01T00:00:00+01:00"))
            notices.AddRange(story.At(step.At).Wake().Notices);

        var sheets = notices.Where(notice => notice.Obligation == ReadinessIds.EmergencySheet).ToList();
        Assert.Equal(["2027-01-01", "2027-04-01", "2027-07-01", "2027-10-01"], sheets.Select(notice => notice.Key.Split('/')[1]));
        Assert.Equal(new LocalDate(2028, 1, 1), story.State.SheetDueOn);
        Assert.All(sheets, sheet => Assert.Equal(NoticeLevel.Reminder, sheet.Level));
    }

    [Fact]
    public void SendsOneSheetForAllQuartersThatPassedAsleep()
    {
        var story = ReadinessStory.Followed().At("2027-08-15T12:00:00+02:00").Wake();

        Assert.Single(story.Notices, notice => notice.Obligation == ReadinessIds.EmergencySheet);
        Assert.Equal(new LocalDate(2027, 10, 1), story.State.SheetDueOn);
        Assert.Empty(story.Wake().Appended);
    }
}
