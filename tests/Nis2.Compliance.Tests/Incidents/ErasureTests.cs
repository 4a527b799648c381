using System.Text.Json;
using Nis2.Compliance.Incidents;
using Nis2.Compliance.Law;
using Nis2.Compliance.Subjects;
using NodaTime;

namespace Nis2.Compliance.Tests.Incidents;

public sealed class ErasureTests
{
    private static readonly EventCatalogue Catalogue = new(new IncidentKind());

    [Fact]
    public void LeavesNoWordOfAnybodyInTheState()
    {
        var story = IncidentStory.Begin().Given(
            IncidentStory.Opening() with { Reporter = "Anna Example" },
            new DescribeIncident("Secret title", "Secret description"),
            new StateAwareness("Secret basis", GapReason: "Secret gap"),
            new AddNote("note-1", "Secret note"));
        story.After(Duration.FromHours(1)).Given(new CorrectAwareness(story.State.Aware!.At - Duration.FromHours(1), "Secret reason"));

        var erased = story.Stream.Aggregate(story.Kind.Initial, (state, recorded) => story.Kind.Apply(state, Erased(recorded)));

        var json = JsonSerializer.Serialize(erased, DomainJson.Options);
        Assert.DoesNotContain("Secret", json);
        Assert.DoesNotContain("Anna", json);
    }

    [Fact]
    public void KeepsEveryClock()
    {
        var story = IncidentStory.Notified();

        var erased = story.Stream.Aggregate(story.Kind.Initial, (state, recorded) => story.Kind.Apply(state, Erased(recorded)));

        Assert.Equal(story.Kind.NextStep(story.State), story.Kind.NextStep(erased));
        Assert.Equal(story.State.Stage(Stages.FinalReport)!.Due, erased.Stage(Stages.FinalReport)!.Due);
        Assert.Equal("github acme/web#17", story.Kind.Summarise(erased).Title);
    }

    private static RecordedEvent Erased(RecordedEvent recorded) =>
        recorded with { Facts = Catalogue.Read(Catalogue.Write(recorded.Facts) with { Erasable = null }) };
}
