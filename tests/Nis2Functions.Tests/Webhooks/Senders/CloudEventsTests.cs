using Nis2.Compliance.Incidents;
using Nis2Functions.Webhooks;
using Nis2Functions.Webhooks.Senders.CloudEvents;
using Nis2Functions.Webhooks.Verification;
using NodaTime;

namespace Nis2Functions.Tests.Webhooks.Senders;

public sealed class CloudEventsTests
{
    private const string Data = """{"id": "T-1", "title": "Beacon", "severity": "high"}""";
    private static readonly (string, string) Structured = ("Content-Type", "application/cloudevents+json; charset=utf-8");
    private static readonly (string, string) Batch = ("Content-Type", "application/cloudevents-batch+json");

    private readonly CloudEventsSender sender = new();

    [Fact]
    public void ReadsAStructuredEvent()
    {
        var ticket = Ticket(Deliveries.Of(Event("e1"), Structured));
        Assert.Equal(("cloudevents", "/desk#T-1", TicketAction.Opened), (ticket.System, ticket.TicketId, ticket.Action));
        Assert.Equal(("Beacon", Severity.High), (ticket.Title, ticket.Severity));
        Assert.Equal(Instant.FromUtc(2026, 11, 10, 12, 0), ticket.DetectedAt!.At);
    }

    [Fact]
    public void ReadsABinaryEvent()
    {
        var ticket = Ticket(Binary());
        Assert.Equal("/desk#T-1", ticket.TicketId);
        Assert.Equal(sender.DeliveryId(Deliveries.Of(Event("e1"), Structured)), sender.DeliveryId(Binary()));
    }

    [Fact]
    public void DecodesWhatAHeaderCannotCarry() => Assert.Equal(
        "/büro#T-1", Ticket(Binary().With("ce-source", "/b%C3%BCro")).TicketId);

    [Fact]
    public void ReadsABatch()
    {
        var tickets = Assert.IsType<Translation.Tickets>(sender.Translate(Deliveries.Of($"[{Event("e1")},{Event("e2")}]", Batch))).Reported;
        Assert.Equal(2, tickets.Count);
        Assert.Null(sender.DeliveryId(Deliveries.Of($"[{Event("e1")}]", Batch)));
        Assert.IsType<Translation.NoTicket>(sender.Translate(Deliveries.Of("[]", Batch)));
    }

    [Fact]
    public void TakesTheSubjectForATicketWithoutAnId()
    {
        var ticket = Ticket(Deliveries.Of(Event("e1", data: "{}", more: "\"subject\": \"alerts/9\", \"severitynumber\": 17,"), Structured));
        Assert.Equal(("/desk#alerts/9", "17", Severity.High), (ticket.TicketId, ticket.SeverityAsSent, ticket.Severity));
    }

    [Fact]
    public void ReadsWhatTheTicketsQueueTakes()
    {
        const string Reported = """{"system": "servicedesk", "ticketId": "INC-7", "action": "resolved", "severity": "P1"}""";
        var body = Event("e1", data: Reported).Replace("com.example.ticket.opened", "nis2.ticket.reported", StringComparison.Ordinal);
        var ticket = Ticket(Deliveries.Of(body, Structured));
        Assert.Equal(("servicedesk", "/desk#INC-7", TicketAction.Resolved), (ticket.System, ticket.TicketId, ticket.Action));
        Assert.Equal(Severity.Critical, ticket.Severity);
    }

    [Fact]
    public void ReadsDataInBase64()
    {
        var data = Convert.ToBase64String(System.Text.Encoding.UTF8.GetBytes(Data));
        var body = Event("e1").Replace($"\"data\": {Data}", $"\"data_base64\": \"{data}\"", StringComparison.Ordinal);
        Assert.Equal("/desk#T-1", Ticket(Deliveries.Of(body, Structured)).TicketId);
    }

    [Fact]
    public void KnowsAnEventByItsSourceAndId()
    {
        var first = sender.DeliveryId(Deliveries.Of(Event("e1"), Structured));
        Assert.Equal(first, sender.DeliveryId(Deliveries.Of(Event("e1", data: "{\"id\": \"other\"}"), Structured)));
        Assert.NotEqual(first, sender.DeliveryId(Deliveries.Of(Event("e2"), Structured)));
    }

    [Theory]
    [InlineData("\"specversion\": \"1.0\"", "\"specversion\": \"0.3\"", "no-event-in-it")]
    [InlineData("\"source\": \"/desk\"", "\"source\": \"\"", "no-event-in-it")]
    [InlineData("com.example.ticket.opened", "com.example.someevent", "unknown-type")]
    [InlineData("com.example.ticket.opened", "nis2.incident.opened", "own-event")]
    [InlineData("\"id\": \"T-1\"", "\"nr\": \"T-1\"", "no-ticket-in-it")]
    public void LeavesWhatItDoesNotKnowToAPerson(string from, string to, string why) => Assert.Equal(
        why,
        Assert.IsType<Translation.Unmapped>(
            sender.Translate(Deliveries.Of(Event("e1").Replace(from, to, StringComparison.Ordinal), Structured)))
            .Why);

    [Theory]
    [InlineData("application/cloudevents+json", true)]
    [InlineData("application/cloudevents-batch+json", true)]
    [InlineData("application/cloudevents+xml", false)]
    [InlineData("application/cloudevents+avro", false)]
    [InlineData("application/json", false)]
    [InlineData("", false)]
    public void TakesJsonOnly(string type, bool takes) => Assert.Equal(takes, sender.Takes(Deliveries.Of("{}", ("Content-Type", type))));

    [Fact]
    public void TakesABinaryEventOfAnyData() => Assert.True(sender.Takes(Binary().With("Content-Type", "text/plain")));

    [Fact]
    public void TakesATokenFromHeaderAndAddress()
    {
        var plain = Deliveries.Of(Event("e1"), Structured);
        var inAddress = plain with { Query = new Dictionary<string, string> { ["access_token"] = "a-secret-of-this-test" } };
        Assert.Equal(SignatureCheck.Unsigned, Verify(plain));
        Assert.Equal(SignatureCheck.Verified, Verify(inAddress));
        Assert.Equal(SignatureCheck.Verified, Verify(plain.With("Authorization", "Bearer a-secret-of-this-test")));
        Assert.Equal(SignatureCheck.WrongSignature, Verify(inAddress.With("Authorization", "Bearer another")));
    }

    private static string Event(string id, string data = Data, string more = "") => $$"""
        {"specversion": "1.0", "type": "com.example.ticket.opened", "source": "/desk", "id": "{{id}}", "time": "2026-11-10T12:00:00Z",
         {{more}} "datacontenttype": "application/json", "data": {{data}} }
        """;

    private static WebhookDelivery Binary() => Deliveries.Of(
        Data,
        ("Content-Type", "application/json; charset=utf-8"),
        ("ce-specversion", "1.0"),
        ("ce-type", "com.example.ticket.opened"),
        ("ce-source", "/desk"),
        ("ce-id", "e1"));

    private SignatureCheck Verify(WebhookDelivery delivery) =>
        sender.Verify(delivery, ["a-secret-of-this-test"], Instant.FromUtc(2026, 11, 10, 12, 0));

    private Nis2Functions.Webhooks.TicketReported Ticket(WebhookDelivery delivery) =>
        Assert.Single(Assert.IsType<Translation.Tickets>(sender.Translate(delivery)).Reported);
}
