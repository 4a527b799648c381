using Nis2.Compliance.Incidents;
using Nis2Functions.Webhooks;
using Nis2Functions.Webhooks.Senders.Sentinel;
using NodaTime;

namespace Nis2Functions.Tests.Webhooks.Senders;

public sealed class SentinelTests
{
    private const string Incident = """
        {
          "eventUniqueId": "a1b2", "objectSchemaType": "incident", "objectEventType": "Create",
          "object": {
            "id": "/subscriptions/s/incidents/6d1f", "name": "6d1f", "type": "Microsoft.SecurityInsights/Incidents",
            "properties": {
              "title": "Sign-in from two continents", "description": "One account.", "severity": "Medium", "status": "New",
              "incidentNumber": 3177, "createdTimeUtc": "2026-11-10T12:00:00.1234567Z", "firstActivityTimeUtc": "2026-11-10T11:58:00Z",
              "labels": [{ "labelName": "vip", "labelType": "User" }], "owner": { "email": "ada@acme.example", "assignedTo": "Ada" },
              "relatedEntities": [{ "kind": "Account", "properties": { "accountName": "bo" } }, { "kind": "Host" }],
              "additionalData": { "tactics": ["InitialAccess"], "alertProductNames": ["Azure Sentinel"] },
              "incidentUrl": "https://portal.azure.example/6d1f"
            }
          }
        }
        """;

    private readonly SentinelSender sender = new();

    [Fact]
    public void ReadsANewIncident()
    {
        var ticket = Ticket(Incident);
        Assert.Equal(("sentinel", "6d1f", TicketAction.Opened), (ticket.System, ticket.TicketId, ticket.Action));
        Assert.Equal(("Medium", Severity.Medium), (ticket.SeverityAsSent, ticket.Severity));
        Assert.Equal("Sign-in from two continents", ticket.Title);
        Assert.Equal(Instant.FromUtc(2026, 11, 10, 12, 0), Floor(ticket.CreatedAt!.At!.Value));
        Assert.Equal(Instant.FromUtc(2026, 11, 10, 11, 58), ticket.DetectedAt!.At);
        Assert.Equal(["Incident 3177", "vip", "InitialAccess", "Azure Sentinel"], ticket.Labels);
        Assert.Equal(["bo"], ticket.Assets);
        Assert.Equal("ada@acme.example", ticket.Reporter);
        Assert.Equal("https://portal.azure.example/6d1f", ticket.Link);
        Assert.Equal("a1b2", sender.DeliveryId(Deliveries.Of(Incident)));
    }

    [Theory]
    [InlineData("\"Create\"", "\"Update\"", TicketAction.Updated)]
    [InlineData("\"New\"", "\"Closed\"", TicketAction.Resolved)]
    public void TellsWhatHappened(string from, string to, TicketAction action) =>
        Assert.Equal(action, Ticket(Incident.Replace(from, to, StringComparison.Ordinal)).Action);

    [Theory]
    [InlineData("\"Create\"", "\"Merge\"", "unknown-action")]
    [InlineData("\"properties\"", "\"others\"", "unknown-shape")]
    [InlineData("\"name\": \"6d1f\"", "\"nom\": \"6d1f\", \"x\": 1", null)]
    public void LeavesWhatItDoesNotKnowToAPerson(string from, string to, string? why)
    {
        var translation = sender.Translate(Deliveries.Of(Incident.Replace(from, to, StringComparison.Ordinal)));
        Assert.Equal(why, (translation as Translation.Unmapped)?.Why);
    }

    [Fact]
    public void HearsOfNoTicketInAnAlertOfAnotherSchema() => Assert.IsType<Translation.NoTicket>(
        sender.Translate(Deliveries.Of("""{"objectSchemaType": "entity", "object": {"properties": {}}}""")));

    private static Instant Floor(Instant instant) => Instant.FromUnixTimeSeconds(instant.ToUnixTimeSeconds());

    private Nis2Functions.Webhooks.TicketReported Ticket(string body) =>
        Assert.Single(Assert.IsType<Translation.Tickets>(sender.Translate(Deliveries.Of(body))).Reported);
}
