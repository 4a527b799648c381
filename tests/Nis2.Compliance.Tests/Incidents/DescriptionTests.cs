using Nis2.Compliance.Incidents;
using NodaTime;
using Story = Nis2.Compliance.Tests.Story<Nis2.Compliance.Incidents.IncidentState, Nis2.Compliance.Incidents.IncidentCommand>;

namespace Nis2.Compliance.Tests.Incidents;

public sealed class DescriptionTests
{
    [Fact]
    public void CorrectsWhatIsGivenAndNothingElse()
    {
        var story = IncidentStory.Suspected().Given(new DescribeIncident(Severity: Severity.Critical));

        Assert.Equal(("Mail server encrypted", Severity.Critical), (story.State.Title, story.State.Severity));
    }

    [Fact]
    public void RecordsNothingGivenNoChange() =>
        Assert.Empty(IncidentStory.Suspected().When(new DescribeIncident("Mail server encrypted", null, Severity.High)).Appended);

    [Fact]
    public void NamesTheTicketOnceTheTitleIsErased()
    {
        var story = IncidentStory.Suspected();

        Assert.Equal("github acme/web#17", story.Kind.Summarise(story.State with { Title = null }).Title);
        Assert.Equal("Incident", story.Kind.Summarise(story.State with { Title = null, Ticket = null }).Title);
    }

    [Fact]
    public void NeedsAReasonToChangeAStatedTime()
    {
        var first = new StateTime(IncidentTime.FirstAlert, Story.Time("2026-11-10T06:00:00+01:00"));
        var story = IncidentStory.Suspected().Given(first);

        Assert.Empty(story.When(first).Appended);
        Assert.Equal("reason", story.When(first with { At = first.At - Duration.FromHours(1) }).Refusal.Field);
    }

    [Fact]
    public void RefusesAnOccurrenceAfterAwareness()
    {
        var story = IncidentStory.Significant().After(Duration.FromHours(1))
            .When(new StateTime(IncidentTime.Occurred, Story.Time("2026-11-10T09:30:00+01:00")));

        Assert.Equal("instant-before-occurrence", story.Refusal.Rule);
    }

    [Fact]
    public void KeepsNotesInTheStreamOnly()
    {
        var story = IncidentStory.Suspected().Given(new AddNote("note-1", "Called the provider."));

        Assert.Equal("Called the provider.", Assert.Single(story.Events<NoteAdded>()).Text);
    }
}
