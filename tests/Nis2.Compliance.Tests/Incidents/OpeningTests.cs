using Nis2.Compliance.Incidents;
using Nis2.Compliance.Obligations;
using NodaTime;

namespace Nis2.Compliance.Tests.Incidents;

public sealed class OpeningTests
{
    [Fact]
    public void OpensASuspectedIncidentWithoutAnyLegalClock()
    {
        var story = IncidentStory.Suspected();

        Assert.Equal(IncidentStatus.Suspected, story.State.Status);
        Assert.DoesNotContain(story.Obligations, obligation => obligation.Force == Force.Law);
    }

    [Fact]
    public void StartsTheAssessmentClockAtOnce()
    {
        var assessment = IncidentStory.Suspected().Obligations.Single(obligation => obligation.Id == "assessment");

        Assert.Equal(Instant.FromUtc(2026, 11, 10, 12, 17), assessment.Due);
        Assert.Equal(Force.OwnRule, assessment.Force);
    }

    [Fact]
    public void ShowsTheWarningLineFromTheFirstAlertAsGuidanceOnly()
    {
        var alert = Instant.FromUtc(2026, 11, 10, 2, 0);
        var story = IncidentStory.Begin().Given(IncidentStory.Opening() with { FirstAlertAt = alert });

        var line = story.Obligations.Single(obligation => obligation.Id == "warning-line");

        Assert.Equal(alert + Duration.FromHours(24), line.Due);
        Assert.Equal(Force.Guidance, line.Force);
    }

    [Fact]
    public void PagesOnCall()
    {
        var notice = Assert.Single(IncidentStory.Suspected().Notices);

        Assert.Equal(NoticeLevel.Page, notice.Level);
        Assert.DoesNotContain("Mail server", notice.Text);
    }

    [Fact]
    public void ChangesNothingGivenTheSameTicketAgain()
    {
        var story = IncidentStory.Suspected().When(IncidentStory.Opening());

        Assert.True(story.WasAccepted);
        Assert.Empty(story.Appended);
    }

    [Fact]
    public void RefusesAnotherIncidentUnderTheSameId() => Assert.Equal(
        "incident-already-open", IncidentStory.Suspected().When(IncidentStory.Opening() with { Ticket = null }).Refusal.Rule);

    [Theory]
    [InlineData("title")]
    [InlineData("country")]
    [InlineData("authorityZone")]
    [InlineData("occurredAt")]
    [InlineData("exercise.compression")]
    [InlineData("reminderPolicy.escalateAfter")]
    [InlineData("ticket.ticketId")]
    public void RefusesWhatMakesNoSenseAndNamesTheField(string field)
    {
        var opening = IncidentStory.Opening();
        OpenIncident wrong = field switch
        {
            "title" => opening with { Title = " " },
            "country" => opening with { Country = "US" },
            "authorityZone" => opening with { AuthorityZone = "Europe/Bonn" },
            "occurredAt" => opening with { OccurredAt = Instant.FromUtc(2026, 11, 10, 8, 19) },
            "exercise.compression" => opening with { Exercise = new ExerciseRequest(100_001) },
            "ticket.ticketId" => opening with { Ticket = IncidentStory.Ticket with { TicketId = string.Empty } },
            _ => opening with { Policy = new ReminderPolicy { EscalateAfter = Duration.Zero } },
        };

        Assert.Equal(field, IncidentStory.Begin().When(wrong).Refusal.Field);
    }

    [Fact]
    public void RefusesCommandsForAnIncidentThatWasNeverOpened() =>
        Assert.Equal("incident-not-found", IncidentStory.Begin().When(new AddNote("1", "text")).Refusal.Rule);
}
