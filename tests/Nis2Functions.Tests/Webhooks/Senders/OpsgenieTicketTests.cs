using Nis2.Compliance.Incidents;
using Nis2Functions.Webhooks;
using NodaTime;

namespace Nis2Functions.Tests.Webhooks.Senders;

public sealed class OpsgenieTicketTests
{
    [Theory]
    [InlineData("jsm")]
    [InlineData("opsgenie")]
    public void UnderstandsACreatedAlert(string kind)
    {
        var ticket = Translating.Sample(kind);
        Assert.Equal(kind, ticket.System);
        Assert.Equal("5d1c8f2e-4b0a-4f6e-8e0b-9a1f3c7d2b60-1794298624193", ticket.TicketId);
        Assert.Equal(TicketAction.Opened, ticket.Action);
        Assert.Equal("Disk encryption service stopped on seven servers", ticket.Title);
        Assert.Equal("Stopped within one minute of each other.", ticket.Description);
        Assert.Equal(("P1", (Severity?)Severity.Critical), (ticket.SeverityAsSent, ticket.Severity));
        Assert.Equal(new TicketTime("1794298624193", Instant.FromUnixTimeMilliseconds(1794298624193)), ticket.CreatedAt);
        Assert.Equal(["servers", "encryption"], ticket.Labels);
        Assert.Equal(["file servers"], ticket.Assets);
        Assert.Equal("monitoring@acme.example", ticket.Reporter);
        Assert.Equal("encryption-stopped", ticket.Group);
        Assert.Null(ticket.Link);
    }

    [Theory]
    [InlineData("Acknowledge", TicketAction.Updated)]
    [InlineData("UnAcknowledge", TicketAction.Updated)]
    [InlineData("An action of one's own", TicketAction.Updated)]
    [InlineData("Close", TicketAction.Resolved)]
    [InlineData("Delete", TicketAction.Resolved)]
    [InlineData("AddNote", TicketAction.Commented)]
    public void UnderstandsActions(string action, TicketAction expected) =>
        Assert.Equal(expected, Translating.Sample("jsm", ("\"Create\"", $"\"{action}\"")).Action);

    [Theory]
    [InlineData("3", "3", Severity.Medium)]
    [InlineData("\"P5\"", "P5", Severity.Low)]
    [InlineData("9", "9", null)]
    [InlineData("null", null, null)]
    public void ReadsPrioritiesOldAndNew(string sent, string? asSent, Severity? severity)
    {
        var ticket = Translating.Sample("jsm", ("\"P1\"", sent));
        Assert.Equal((asSent, severity), (ticket.SeverityAsSent, ticket.Severity));
    }

    [Fact]
    public void TakesANoteForTheText()
    {
        var note = Translating.Sample(
            "jsm", ("\"Create\"", "\"AddNote\""), ("\"tinyId\": \"77\"", "\"note\": \"Back up.\\n[nis2:incident-k3v9]\""));
        Assert.Equal("Back up.\n[nis2:incident-k3v9]", note.Description);
        Assert.True(note.OwnComment);
    }

    [Fact]
    public void UnderstandsACloseThatSaysLittle()
    {
        var ticket = Translating.Ticket("jsm", """{"action":"Close","alert":{"alertId":"a-1","message":"m"},"integrationName":"NIS2"}""");
        Assert.Equal((TicketAction.Resolved, "a-1", null), (ticket.Action, ticket.TicketId, ticket.SeverityAsSent));
    }

    [Fact]
    public void SendsNoIdOfADelivery() => Assert.Null(SenderSample.Sender("jsm").DeliveryId(SenderSample.Of("jsm")));
}
