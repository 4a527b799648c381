using Nis2.Compliance.Incidents;
using Nis2.Compliance.Law;
using NodaTime;

namespace Nis2.Compliance.Tests.Incidents;

public sealed class EndingTests
{
    [Fact]
    public void AResolvedTicketNeverClosesALegalClock()
    {
        var story = IncidentStory.Significant();
        var next = story.Kind.NextStep(story.State);

        story.Given(new ReportTicketUpdate(TicketChange.Resolved, IncidentStory.Ticket, "Fixed."));

        Assert.Equal(next, story.Kind.NextStep(story.State));
        Assert.Equal(IncidentStatus.Significant, story.State.Status);
    }

    [Fact]
    public void RefusesToCloseWhileReportsAreOwed()
    {
        var refusal = IncidentStory.Notified().When(new CloseIncident("Done.")).Refusal;

        Assert.Equal(("legal-stage-open", "Art. 23(4)"), (refusal.Rule, refusal.Source));
    }

    [Fact]
    public void RefusesToCloseBeforeAJudgement() =>
        Assert.Equal("assessment-open", IncidentStory.Suspected().When(new CloseIncident("Done.")).Refusal.Rule);

    [Fact]
    public void ClosesOnceReported()
    {
        var story = IncidentStory.Notified().After(Duration.FromDays(1))
            .Given(IncidentStory.Submission(Stages.FinalReport), new CloseIncident("Lessons learned."));

        Assert.Equal(("closed", false), (story.Kind.Summarise(story.State).Status, story.Kind.Summarise(story.State).Open));
        Assert.Empty(story.When(new CloseIncident("Again.")).Appended);
    }

    [Fact]
    public void EndsTheAssessmentClockGivenAJudgementThatItIsNotSignificant()
    {
        var story = IncidentStory.Suspected().Given(new JudgeNotSignificant("One mailbox only."));

        Assert.Empty(story.Obligations);
        Assert.Null(story.Kind.NextStep(story.State));
        Assert.Equal("not-significant", story.Kind.Summarise(story.State).Status);
    }

    [Fact]
    public void RefusesThatJudgementOnceAwarenessWasStated() =>
        Assert.Equal("awareness-already-stated", IncidentStory.Significant().When(new JudgeNotSignificant("No.")).Refusal.Rule);

    [Fact]
    public void NeedsAReasonForThatJudgement() =>
        Assert.Equal("reason", IncidentStory.Suspected().When(new JudgeNotSignificant(" ")).Refusal.Field);
}
