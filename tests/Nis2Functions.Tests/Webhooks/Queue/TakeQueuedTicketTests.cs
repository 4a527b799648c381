using System.Text;
using System.Text.Json.Nodes;
using Azure.Messaging.ServiceBus;
using FsCheck;
using FsCheck.Fluent;
using Nis2.Compliance.Incidents;
using Nis2.Compliance.Organisations;
using Nis2.Storage.Directory;
using Nis2.Storage.Streams;
using Nis2.Storage.Tables;
using Nis2Functions.Tests.House;
using Nis2Functions.Webhooks;
using Nis2Functions.Webhooks.Senders.Queue;
using NodaTime;

namespace Nis2Functions.Tests.Webhooks.Queue;

public sealed class TakeQueuedTicketTests : IAsyncLifetime
{
    private const string Source = "desk";
    private readonly RecordingActions actions = new();
    private TestHouse house = null!;

    public async Task InitializeAsync()
    {
        house = await TestHouse.BuildAsync();
        await house.TellAsync(new ConfigureSource(new TicketSource(Source, "queue")));
        await house.TellAsync(new ConfigureSource(new TicketSource("tracker", "github")));
    }

    public async Task DisposeAsync() => await house.DisposeAsync();

    [Fact]
    public async Task OpensASuspectedIncidentAndCompletesTheMessage()
    {
        await Take(Event());

        var head = Assert.Single(await house.HeadsAsync("incident"));
        var incident = (await house.Get<SubjectStore>().FindAsync(
            house.Get<IncidentKind>(), TestHouse.Organisation, head.Id, CancellationToken.None))!.State;
        Assert.Equal(("suspected", "Files encrypted", Severity.Critical), (head.Summary.Status, incident.Title, incident.Severity));
        Assert.Equal(Instant.FromUtc(2026, 11, 10, 7, 0), incident.FirstAlert!.At);
        Assert.Equal(("servicedesk", "INC-7"), (incident.Ticket!.System, incident.Ticket.TicketId));
        Assert.Null(incident.Aware);
        Assert.Equal(["completed"], actions.Settled);
        house.AssertClockStarted(head.Id, Moq.Times.Once());
    }

    [Fact]
    public async Task KeepsTheMessageAsItCame()
    {
        await Take(Event());

        var kept = await DeliveryAsync("e-1");
        Assert.Equal(Event().ToJsonString(), Encoding.UTF8.GetString(kept!.Body.Span));
        Assert.Equal(DeliveryState.Processed, kept.State);
    }

    [Fact]
    public async Task TakesAnEventOnceHoweverOftenItComes()
    {
        await Take(Event());
        await Take(Event());
        await Take(Event(json => json["data"]!["title"] = "Changed under the same id"));

        var head = Assert.Single(await house.HeadsAsync("incident"));
        Assert.Equal("Files encrypted", head.Summary.Title);
        Assert.Equal(["completed", "completed", "completed"], actions.Settled);
    }

    [Fact]
    public async Task TellsTheIncidentWhatElseHappensToItsTicket()
    {
        await Take(Event());
        await Take(Event(json =>
        {
            json["id"] = "e-2";
            json["data"]!["action"] = "resolved";
        }));

        var head = Assert.Single(await house.HeadsAsync("incident"));
        Assert.Equal(("suspected", true), (head.Summary.Status, head.Summary.Open));
        Assert.Equal(head.Id.Value, (await DeliveryAsync("e-2"))!.Outcome);
    }

    [Theory]
    [InlineData("", "not-json")]
    [InlineData("ticket 7 is open", "not-json")]
    [InlineData("[]", "not-json")]
    [InlineData("\u00ff{}", "not-json")]
    [InlineData("{}", "no-cloud-event")]
    [InlineData("""{"specversion":"0.3","id":"1","source":"/organisations/acme/sources/desk","type":"t"}""", "no-cloud-event")]
    [InlineData("""{"specversion":"1.0","id":"","source":"/organisations/acme/sources/desk","type":"t"}""", "no-cloud-event")]
    [InlineData("""{"specversion":"1.0","id":"1","source":"urn:desk","type":"t"}""", "source-malformed")]
    [InlineData("""{"specversion":"1.0","id":"1","source":"/organisations//sources/desk","type":"t"}""", "source-malformed")]
    [InlineData("""{"specversion":"1.0","id":"1","source":"/organisations/acme/sources/desk/more","type":"t"}""", "source-malformed")]
    [InlineData("""{"specversion":"1.0","id":"1","source":"/organisations/other/sources/desk","type":"t"}""", "source-unknown")]
    [InlineData("""{"specversion":"1.0","id":"1","source":"/organisations/acme/sources/other","type":"t"}""", "source-unknown")]
    [InlineData("""{"specversion":"1.0","id":"1","source":"/organisations/acme/sources/tracker","type":"t"}""", "source-unknown")]
    public async Task SendsPoisonToTheDeadLettersWithItsReason(string body, string reason)
    {
        await Take(body);

        Assert.Equal([reason], actions.Settled);
        Assert.NotEmpty(actions.Description!);
        Assert.Empty(house.Registry.Rows);
    }

    [Fact]
    public async Task SendsWhatIsTooLargeToTheDeadLetters()
    {
        await Take(Event(json => json["data"]!["description"] = new string('d', 1024 * 1024)));

        Assert.Equal(["too-large"], actions.Settled);
    }

    [Theory]
    [InlineData("type", "com.example.other", "unknown-type")]
    [InlineData("type", "nis2.incident.opened", "own-event")]
    [InlineData("data", null, "no-ticket-in-it")]
    public async Task KeepsForAPersonWhatIsNoTicket(string attribute, string? value, string why)
    {
        await Take(Event(json => json[attribute] = value));

        Assert.Equal(["completed"], actions.Settled);
        Assert.Equal((DeliveryState.Unmapped, why), ((await DeliveryAsync("e-1"))!.State, (await DeliveryAsync("e-1"))!.Outcome));
    }

    [Fact]
    public async Task ReadsCommonWordsAsWebhooksDo()
    {
        await Take(Event(json => (json["type"], json["data"]) =
            ("com.example.ticket.opened", JsonNode.Parse("""{"id": "INC-8", "title": "Beacon", "severity": "high"}"""))));

        Assert.Equal("Beacon", Assert.Single(await house.HeadsAsync("incident")).Summary.Title);
        Assert.Equal(["completed"], actions.Settled);
    }

    [Fact]
    public async Task HearsOfATicketsEndThoughTheLastWordInItIsOurs()
    {
        await Take(Event());
        await Take(Event(json => (json["id"], json["type"], json["data"]) = (
            "e-2", "com.example.ticket.resolved", JsonNode.Parse("""{"id": "INC-7", "comment": "Due.\n[nis2:incident-1]"}"""))));

        var head = Assert.Single(await house.HeadsAsync("incident"));
        var incident = (await house.Get<SubjectStore>().FindAsync(
            house.Get<IncidentKind>(), TestHouse.Organisation, head.Id, CancellationToken.None))!.State;
        Assert.NotNull(incident.TicketNews?.ResolvedAt);
    }

    [Fact]
    public async Task LeavesTheMessageWhileStorageIsAwayAndTakesItOnceLater()
    {
        house.Registry.Before = _ => throw new StorageUnavailableException("away");
        await Take(Event());
        Assert.Empty(actions.Settled);

        house.Registry.Before = null;
        await Take(Event());

        Assert.Equal(["completed"], actions.Settled);
        Assert.Single(await house.HeadsAsync("incident"));
    }

    [Fact]
    public async Task LosesAndDoublesNothingWhenNobodyHearsThatItWasKept()
    {
        house.Registry.After = call =>
        {
            if (call.Operation == "transaction")
                throw new StorageUnavailableException("kept, and nobody was told");
        };
        await Take(Event());
        house.Registry.After = null;
        Assert.Empty(actions.Settled);

        await Take(Event());
        for (var sweep = 0; sweep < 2; sweep++)
        {
            await house.Get<DeliveryProcessor>().ProcessLeftoversAsync(
                house.Client.Object, TestHouse.Organisation, house.Time.Now + Duration.FromMinutes(1), CancellationToken.None);
        }

        Assert.Equal(["completed"], actions.Settled);
        Assert.Single(await house.HeadsAsync("incident"));
        Assert.Equal(DeliveryState.Processed, (await DeliveryAsync("e-1"))!.State);
    }

    [Fact]
    public async Task TakesNothingOfSuchASourceByWebhook()
    {
        var found = await house.Get<SourceFinder>().FindAsync(TestHouse.Organisation, Source, CancellationToken.None);

        Assert.Empty(found!.Verifications);
    }

    [Fact]
    public void TranslationNeverThrows()
    {
        var sender = new QueueSender();
        var names = Gen.Elements(
            "ticketId", "action", "system", "title", "severity", "createdAt", "labels", "assets", "description", "link", "group");
        var values = Gen.Elements(
            "null", "1", "\"x\"", "\"opened\"", "\"commented\"", "\"2026-11-10T08:00:00+01:00\"", "[]", "[1,{},\"a\"]", "{}",
            "\"\\ud800\"");
        var data = from members in names.Zip(values).ListOf()
                   select "{" + string.Join(",", members.Select(one => $"\"{one.Item1}\":{one.Item2}")) + "}";
        Prop.ForAll(data.ToArbitrary(), json => sender.Translate(Deliveries.Of(
            $$$"""{"specversion":"1.0","id":"1","source":"s","type":"nis2.ticket.reported","data":{{{json}}}}""")) is not null)
            .QuickCheckThrowOnFailure();
    }

    private static JsonObject Event(Action<JsonObject>? change = null)
    {
        var json = JsonNode.Parse("""
            {"specversion":"1.0","id":"e-1","source":"/organisations/acme/sources/desk","type":"nis2.ticket.reported",
             "data":{"system":"servicedesk","ticketId":"INC-7","action":"opened","title":"Files encrypted","severity":"P1",
                     "createdAt":"2026-11-10T08:00:00+01:00","labels":["malware"]}}
            """)!.AsObject();
        change?.Invoke(json);
        return json;
    }

    private Task Take(JsonObject json) => Take(json.ToJsonString());

    private Task Take(string body) => house.Create<TakeQueuedTicketFunction>().TakeQueuedTicket(
        ServiceBusModelFactory.ServiceBusReceivedMessage(
            BinaryData.FromBytes(body.StartsWith('\u00ff') ? [0xff, (byte)'{', (byte)'}'] : Encoding.UTF8.GetBytes(body)), messageId: "m"),
        actions,
        house.Client.Object,
        CancellationToken.None);

    private Task<Delivery?> DeliveryAsync(string id) =>
        house.Get<DeliveryLog>().FindAsync(TestHouse.Organisation, Source, id, CancellationToken.None);
}
