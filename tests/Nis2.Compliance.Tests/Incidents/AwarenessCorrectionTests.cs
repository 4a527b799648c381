using Nis2.Compliance.Incidents;
using Nis2.Compliance.Law;
using Nis2.Compliance.Obligations;
using NodaTime;
using Story = Nis2.Compliance.Tests.Story<Nis2.Compliance.Incidents.IncidentState, Nis2.Compliance.Incidents.IncidentCommand>;

namespace Nis2.Compliance.Tests.Incidents;

public sealed class AwarenessCorrectionTests
{
    private static readonly CorrectAwareness Earlier = new(Story.Time("2026-11-10T08:00:00+01:00"), "The analyst knew at eight.");

    [Fact]
    public void MovesBothDuesWithTheReasonRecorded()
    {
        var story = IncidentStory.Significant().Given(Earlier);

        Assert.Equal(Story.Time("2026-11-11T08:00:00+01:00"), story.State.Stage(Stages.EarlyWarning)!.Due);
        Assert.Equal(Story.Time("2026-11-13T08:00:00+01:00"), story.State.Stage(Stages.IncidentNotification)!.Due);
        Assert.All(
            story.Appended.Select(one => one.Facts).OfType<StageDueRecorded>(),
            due => Assert.Equal(DueReason.AwarenessCorrected, due.Reason));
        Assert.Equal("The analyst knew at eight.", Assert.Single(story.Events<AwarenessCorrected>()).Reason);
    }

    [Fact]
    public void NeedsAReason() => Assert.Equal("reason", IncidentStory.Significant().When(Earlier with { Reason = " " }).Refusal.Field);

    [Fact]
    public void NeedsAnAwarenessToCorrect() => Assert.Equal("awareness-not-stated", IncidentStory.Suspected().When(Earlier).Refusal.Rule);

    [Fact]
    public void NeverMakesAnElapsedOverdueMarkVanish()
    {
        var story = IncidentStory.Suspected()
            .Given(IncidentStory.Awareness("2026-11-09T09:17:00+01:00"))
            .Wake()
            .Given(new CorrectAwareness(Story.Time("2026-11-10T09:00:00+01:00"), "Wrong day."));

        var warning = story.Obligations.Single(obligation => obligation.Id == Stages.EarlyWarning);
        Assert.Equal(Story.Time("2026-11-11T09:00:00+01:00"), warning.Due);
        Assert.True(warning.Overdue);
    }

    [Fact]
    public void MarksWhatPassedBeforeTheCorrectionEvenIfTheClockSlept()
    {
        var story = IncidentStory.Significant()
            .At("2026-11-11T09:18:00+01:00")
            .Given(new CorrectAwareness(Story.Time("2026-11-10T09:30:00+01:00"), "Later than first said."));

        Assert.Equal(Story.Time("2026-11-11T09:17:00+01:00"), story.State.Stage(Stages.EarlyWarning)!.OverdueSince);
    }

    [Fact]
    public void BringsTheRemindersOfTheNewDue()
    {
        var story = IncidentStory.Significant().RunUntil("2026-11-11T08:30:00+01:00")
            .Given(new CorrectAwareness(Story.Time("2026-11-10T14:17:00+01:00"), "Five hours later."))
            .RunUntil("2026-11-11T13:20:00+01:00");

        Assert.Contains(story.Appended, one => one.Facts is StepTaken { Kind: StepKind.Remind, Stage: Stages.EarlyWarning } step
            && step.Due == Story.Time("2026-11-11T14:17:00+01:00")
            && step.Lead == Duration.FromHours(1));
    }

    [Fact]
    public void IsRefusedBehindASubmission()
    {
        var story = IncidentStory.Significant()
            .After(Duration.FromHours(2)).Given(IncidentStory.Submission(Stages.EarlyWarning))
            .After(Duration.FromHours(1)).When(new CorrectAwareness(Story.Time("2026-11-10T12:00:00+01:00"), "Too late."));

        Assert.Equal("awareness-after-submission", story.Refusal.Rule);
    }

    [Fact]
    public void LeavesAFinalReportAloneThatRunsFromTheSubmission()
    {
        var story = IncidentStory.Notified();
        var due = story.State.Stage(Stages.FinalReport)!.Due;

        Assert.Equal(due, story.Given(Earlier).State.Stage(Stages.FinalReport)!.Due);
    }
}
