using Nis2.Compliance.Incidents;
using Nis2Functions.Webhooks;
using NodaTime;

namespace Nis2Functions.Tests.Webhooks.Senders;

public sealed class PagerDutyTicketTests
{
    private const string Priority = """{ "id": "PPRI1", "summary": "P1" }""";

    [Fact]
    public void UnderstandsATriggeredIncident()
    {
        var ticket = Translating.Sample("pagerduty");
        Assert.Equal("QINC7", ticket.TicketId);
        Assert.Equal(TicketAction.Opened, ticket.Action);
        Assert.Equal("Backup copies deleted", ticket.Title);
        Assert.Null(ticket.Description);
        Assert.Equal(("P1", (Severity?)Severity.Critical), (ticket.SeverityAsSent, ticket.Severity));
        Assert.Equal(new TicketTime("2026-11-10T08:17:03Z", Instant.FromUtc(2026, 11, 10, 8, 17, 3)), ticket.CreatedAt);
        Assert.Equal(["Storage"], ticket.Labels);
        Assert.Equal(["Backup vault"], ticket.Assets);
        Assert.Equal("Monitoring", ticket.Reporter);
        Assert.Equal("backup-vault-1", ticket.Group);
        Assert.Equal("https://acme.pagerduty.example/incidents/QINC7", ticket.Link);
    }

    [Theory]
    [InlineData("incident.acknowledged", TicketAction.Updated)]
    [InlineData("incident.priority_updated", TicketAction.Updated)]
    [InlineData("incident.of_next_year", TicketAction.Updated)]
    [InlineData("incident.resolved", TicketAction.Resolved)]
    [InlineData("incident.reopened", TicketAction.Reopened)]
    public void UnderstandsEvents(string happened, TicketAction expected) =>
        Assert.Equal(expected, Translating.Sample("pagerduty", ("incident.triggered", happened)).Action);

    [Fact]
    public void DatesTheEndByTheEvent() => Assert.Equal(
        Instant.FromUtc(2026, 11, 10, 8, 17, 4) + Duration.FromMilliseconds(193),
        Translating.Sample("pagerduty", ("incident.triggered", "incident.resolved")).ResolvedAt!.At);

    [Fact]
    public void TakesNoUrgencyForASeverity()
    {
        var ticket = Translating.Sample("pagerduty", (Priority, "null"));
        Assert.Equal(("urgency high", (Severity?)null), (ticket.SeverityAsSent, ticket.Severity));
    }

    [Fact]
    public void NeedsNoAgent() =>
        Assert.Null(
            Translating.Sample("pagerduty", ("""{ "id": "PSVC9", "summary": "Monitoring", "type": "service_reference" }""", "null")).Actor);

    [Theory]
    [InlineData("Vendor called.", false)]
    [InlineData("Due on Wednesday.\\n[nis2:incident-k3v9]", true)]
    public void UnderstandsANoteByItsIncident(string text, bool own)
    {
        var ticket = Translating.Ticket("pagerduty", $$$"""
            {
              "event": {
                "id": "01", "event_type": "incident.annotated", "agent": { "id": "PUSR1" },
                "data": { "id": "PNOTE1", "type": "incident_note", "content": "{{{text}}}", "incident": { "id": "QINC7", "summary": "Backup copies deleted" } }
              }
            }
            """);
        Assert.Equal(
            ("QINC7", TicketAction.Commented, "Backup copies deleted", own),
            (ticket.TicketId, ticket.Action, ticket.Title, ticket.OwnComment));
    }

    [Theory]
    [InlineData("pagey.ping")]
    [InlineData("service.updated")]
    public void UnderstandsOtherEventsToBeAboutNoTicket(string happened) => Assert.IsType<Translation.NoTicket>(
        Translating.Translate("pagerduty", $$$$"""{"event":{"event_type":"{{{{happened}}}}","data":{"id":"X","type":"ping"}}}"""));

    [Theory]
    [InlineData("""{"event":{"event_type":"incident.triggered","data":null}}""")]
    [InlineData("""{"event":{"event_type":"incident.responder.added","data":{"id":"R","type":"incident_responder"}}}""")]
    [InlineData("""{"messages":[]}""")]
    public void LeavesTheRestUnmapped(string body) => Assert.IsType<Translation.Unmapped>(Translating.Translate("pagerduty", body));
}
