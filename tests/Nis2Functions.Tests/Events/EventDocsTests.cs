using System.Text;
using System.Text.Json.Nodes;
using Nis2.Storage.Events;
using Nis2Functions.Tests.House;
using Nis2Functions.Tests.Webhooks;
using Nis2Functions.Webhooks;
using Nis2Functions.Webhooks.Senders.Queue;

namespace Nis2Functions.Tests.Events;

/// <summary>The published catalogue says what the code does. With NIS2_WRITE_DOCS=1 it is written anew.</summary>
public sealed class EventDocsTests
{
    private const string HowTo = "Write it anew: NIS2_WRITE_DOCS=1 dotnet test tests/Nis2Functions.Tests --filter EventDocs";

    private static readonly bool Writes = Environment.GetEnvironmentVariable("NIS2_WRITE_DOCS") == "1";

    public static TheoryData<string> Types => [.. EventDocument.All.Select(one => one.Name)];

    [Fact]
    public void TheCatalogueStandsAsTheCodeHasIt()
    {
        foreach (var (name, text) in EventDocs.Files.Where(_ => Writes))
            File.WriteAllText(Path.Combine(EventDocs.Folder, name), text, new UTF8Encoding(false));

        var stale = EventDocs.Files
            .Where(file => !File.Exists(Path.Combine(EventDocs.Folder, file.Key))
                || File.ReadAllText(Path.Combine(EventDocs.Folder, file.Key)).ReplaceLineEndings("\n") != file.Value)
            .Select(file => file.Key);

        Assert.True(!stale.Any(), $"Not as the code has it: {string.Join(", ", stale)}. {HowTo}");
    }

    /// <summary>Streams hold events of older versions, and those are repeated as they were.</summary>
    [Fact]
    public void EveryVersionEverReleasedHasASchemaAndNothingElseHas()
    {
        var needed = EventDocument.All.SelectMany(
            one => Enumerable.Range(1, one.Version).Select(version => $"{one.Name}.v{version}.json"));
        var standing = Directory.GetFiles(EventDocs.Folder, "*.v*.json").Select(file => Path.GetFileName(file));

        Assert.Equal(needed.Append(EventDocs.TicketFile).Order(StringComparer.Ordinal), standing.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task NothingLeavesWithoutASchema()
    {
        await using var house = await TestHouse.BuildAsync();
        await house.AddPersonAsync("ada", "ada@acme.example");

        Assert.All(house.Sent.To(Outbox.EventsEntity).Select(message => JsonNode.Parse(message.Body.Span)!), published =>
        {
            var one = EventDocument.All.Single(one => $"nis2.{one.Name}" == (string?)published["type"]);
            Assert.Equal(one.Version, (int?)published["schemaversion"]);
            Assert.Empty(SchemaValidator.Faults(one.Schema, published["data"]));
        });
    }

    [Theory]
    [MemberData(nameof(Types))]
    public void GoldenFactsAreOfTheirSchema(string name)
    {
        var one = EventDocument.All.Single(one => one.Name == name);
        var facts = EventDocument.Golden(one.Name, one.Version).Facts;

        Assert.Empty(SchemaValidator.Faults(one.Write(), facts));
    }

    [Theory]
    [MemberData(nameof(Types))]
    public void TheSchemaFindsAFactThatIsGoneOrAnother(string name)
    {
        var one = EventDocument.All.Single(one => one.Name == name);
        var facts = EventDocument.Golden(one.Name, one.Version).Facts;
        foreach (var required in one.Schema["required"]?.AsArray() ?? [])
        {
            var without = facts.DeepClone().AsObject();
            without.Remove((string)required!);
            Assert.NotEmpty(SchemaValidator.Faults(one.Schema, without));
        }

        foreach (var (fact, _) in facts)
        {
            var wrong = facts.DeepClone().AsObject();
            wrong[fact] = new JsonArray(new JsonObject { ["of another"] = "type" });
            Assert.NotEmpty(SchemaValidator.Faults(one.Schema, wrong));
        }

        var more = facts.DeepClone().AsObject();
        more["unheardOf"] = 1;
        Assert.NotEmpty(SchemaValidator.Faults(one.Schema, more));
    }

    [Theory]
    [MemberData(nameof(Types))]
    public void NothingErasableIsInASchema(string name)
    {
        var one = EventDocument.All.Single(one => one.Name == name);

        Assert.All(one.Erasable, erasable => Assert.Null(one.Schema["properties"]?[erasable]));
    }

    [Fact]
    public void TextsAreOfEventsThatAre() =>
        Assert.Empty(WhenTexts.Names.Except(EventDocument.All.Select(one => one.Name)));

    [Fact]
    public void TheTicketOfTheCatalogueIsUnderstood()
    {
        var schema = JsonNode.Parse(EventDocs.Files[EventDocs.TicketFile])!;
        var queued = new JsonObject
        {
            ["specversion"] = "1.0",
            ["id"] = "1",
            ["source"] = "/organisations/acme/sources/desk",
            ["type"] = TicketData.EventType,
            ["data"] = EventDocs.TicketExample,
        };

        Assert.Empty(SchemaValidator.Faults(schema, EventDocs.TicketExample));
        Assert.Equal(schema["properties"]!.AsObject().Select(one => one.Key), EventDocs.TicketExample.Select(one => one.Key));
        var read = Assert.IsType<Translation.Tickets>(new QueueSender().Translate(Deliveries.Of(queued.ToJsonString())));
        Assert.Equal(
            ("INC-7", TicketAction.Opened, "Files encrypted"),
            (read.Reported[0].TicketId, read.Reported[0].Action, read.Reported[0].Title));
    }
}
