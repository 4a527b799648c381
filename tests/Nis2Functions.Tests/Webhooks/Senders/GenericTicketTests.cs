using Nis2.Compliance.Incidents;
using Nis2Functions.Webhooks;
using Nis2Functions.Webhooks.Senders.StandardWebhooks;
using NodaTime;
using TicketReported = Nis2Functions.Webhooks.TicketReported;

namespace Nis2Functions.Tests.Webhooks.Senders;

public sealed class GenericTicketTests
{
    private readonly StandardWebhooksSender sender = new();

    [Fact]
    public void UnderstandsAFullTicket()
    {
        var ticket = Ticket("""
            {
              "type": "ticket.opened",
              "timestamp": "2026-11-10T09:17:00Z",
              "data": {
                "id": "T-1", "title": "Ransom note on a file server", "description": "All shares.", "severity": "Critical",
                "created_at": "2026-11-10T10:17:00+01:00", "labels": ["storage"], "tags": [{ "name": "ransom" }],
                "url": "https://desk.example/T-1", "reporter": { "name": "Night shift" }
              }
            }
            """);
        Assert.Equal("T-1", ticket.TicketId);
        Assert.Equal(TicketAction.Opened, ticket.Action);
        Assert.Equal("Ransom note on a file server", ticket.Title);
        Assert.Equal("All shares.", ticket.Description);
        Assert.Equal(Severity.Critical, ticket.Severity);
        Assert.Equal(Instant.FromUtc(2026, 11, 10, 9, 17), ticket.CreatedAt!.At);
        Assert.Equal(["storage", "ransom"], ticket.Labels);
        Assert.Equal("https://desk.example/T-1", ticket.Link);
        Assert.Equal("Night shift", ticket.Reporter);
    }

    [Theory]
    [InlineData("incident.created", TicketAction.Opened)]
    [InlineData("alert.triggered", TicketAction.Opened)]
    [InlineData("issue.edited", TicketAction.Updated)]
    [InlineData("case.closed", TicketAction.Resolved)]
    [InlineData("ticket.reopened", TicketAction.Reopened)]
    public void UnderstandsTypes(string type, TicketAction action) =>
        Assert.Equal(action, Ticket($$"""{"type":"{{type}}","data":{"id":1} }""").Action);

    [Theory]
    [InlineData("""{"type":"contact.created","data":{"id":"1"}}""")]
    [InlineData("""{"type":"ticket.eaten","data":{"id":"1"}}""")]
    [InlineData("""{"type":"opened","data":{"id":"1"}}""")]
    [InlineData("""{"type":"ticket.opened","data":{"title":"no id"}}""")]
    [InlineData("""{"type":"ticket.opened"}""")]
    [InlineData("""{"data":{"id":"1"}}""")]
    [InlineData("no json")]
    public void LeavesTheRestUnmapped(string body) => Assert.IsType<Translation.Unmapped>(sender.Translate(Deliveries.Of(body)));

    [Fact]
    public void KeepsNumbersAsTheyAreWritten() =>
        Assert.Equal("1502709956288000110", Ticket("""{"type":"ticket.opened","data":{"id":1502709956288000110}}""").TicketId);

    [Fact]
    public void GuessesNoSeverity()
    {
        var ticket = Ticket("""{"type":"ticket.opened","data":{"id":"1","severity":"purple"}}""");
        Assert.Null(ticket.Severity);
        Assert.Equal("purple", ticket.SeverityAsSent);
    }

    private TicketReported Ticket(string body) =>
        Assert.Single(Assert.IsType<Translation.Tickets>(sender.Translate(Deliveries.Of(body))).Reported);
}
