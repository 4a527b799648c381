using System.Text.Json.Nodes;
using Nis2.Compliance.Subjects;

namespace Nis2.Compliance.Tests.Subjects;

public sealed class UpcastTests
{
    [Fact]
    public void ReadsAnOlderVersionThroughEveryUpcaster()
    {
        var catalogue = new EventCatalogue(new ThirdRelease());

        var read = catalogue.Read(new StoredFacts("lamp.switched", 1, new JsonObject { ["on"] = true }, null));

        Assert.Equal(new Switched("bright", "unknown"), read);
    }

    [Fact]
    public void NeverChangesWhatIsStored()
    {
        var stored = new StoredFacts("lamp.switched", 1, new JsonObject { ["on"] = true }, null);

        new EventCatalogue(new ThirdRelease()).Read(stored);

        Assert.Equal("""{"on":true}""", stored.Facts.ToJsonString());
    }

    [Theory]
    [InlineData("lamp.switched", 4)]
    [InlineData("lamp.broken", 1)]
    public void RefusesWhatANewerReleaseWrote(string type, int version) => Assert.Throws<UnknownEventException>(
        () => new EventCatalogue(new ThirdRelease()).Read(new StoredFacts(type, version, [], null)));

    [EventType("lamp.switched", 3)]
    private sealed record Switched(string Level, string Room) : SubjectEvent;

    private sealed class ThirdRelease : ISubjectKind
    {
        public string Name => "lamp";

        public int FoldVersion => 3;

        public IReadOnlyList<Type> EventTypes => [typeof(Switched)];

        public JsonObject Upcast(string eventType, int fromSchemaVersion, JsonObject facts) => fromSchemaVersion switch
        {
            1 => new JsonObject { ["level"] = facts["on"]!.GetValue<bool>() ? "bright" : "dark" },
            _ => new JsonObject { ["level"] = facts["level"]!.DeepClone(), ["room"] = "unknown" },
        };
    }
}
