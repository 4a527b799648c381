using Nis2.Compliance.Incidents;
using Nis2Functions.Webhooks;
using NodaTime;

namespace Nis2Functions.Tests.Webhooks.Senders;

public sealed class ServiceNowTicketTests
{
    [Fact]
    public void UnderstandsAnInsertedRecord()
    {
        var ticket = Translating.Sample("servicenow");
        Assert.Equal("9d385017c611228701d22104cc95c371", ticket.TicketId);
        Assert.Equal(TicketAction.Opened, ticket.Action);
        Assert.Equal("Payroll server encrypts its own files", ticket.Title);
        Assert.Equal(("1 - Critical", (Severity?)Severity.Critical), (ticket.SeverityAsSent, ticket.Severity));
        Assert.Equal(new TicketTime("2026-11-10 08:17:00", Instant.FromUtc(2026, 11, 10, 8, 17)), ticket.CreatedAt);
        Assert.Equal(["INC0010042"], ticket.Labels);
        Assert.Equal(["payroll-01"], ticket.Assets);
        Assert.Equal("Ada Example", ticket.Reporter);
        Assert.Equal("ada", ticket.Actor);
        Assert.Equal("https://acme.example/incident.do?sys_id=9d385017c611228701d22104cc95c371", ticket.Link);
    }

    [Fact]
    public void HasNoInstantOfATimeThatMayBeAnyUsers()
    {
        var ticket = Ticket("\"opened_at\":\"2026-11-10 08:17:00\"");
        Assert.Equal(new TicketTime("2026-11-10 08:17:00", null), ticket.CreatedAt);
        Assert.Equal(Instant.FromUtc(2026, 11, 10, 8, 17), Ticket("\"opened_at\":\"2026-11-10 08:17:00 UTC\"").CreatedAt!.At);
    }

    [Theory]
    [InlineData("\"1\"", Severity.Critical)]
    [InlineData("4", Severity.Low)]
    [InlineData("\"3 - Moderate\"", Severity.Medium)]
    [InlineData("\"5 - Planning\"", Severity.Low)]
    [InlineData("\"1 - Sofort\"", null)]
    [InlineData("\"9\"", null)]
    public void ReadsPriorities(string sent, Severity? severity)
    {
        var ticket = Ticket($"\"priority\":{sent}");
        Assert.Equal(sent.Trim('"'), ticket.SeverityAsSent);
        Assert.Equal(severity, ticket.Severity);
    }

    [Theory]
    [InlineData("\"operation\":\"update\",\"state\":\"2\"", TicketAction.Updated)]
    [InlineData("\"operation\":\"update\",\"state\":\"6\"", TicketAction.Resolved)]
    [InlineData("\"state\":{\"value\":\"7\",\"display_value\":\"Closed\"}", TicketAction.Resolved)]
    [InlineData("\"state\":\"Canceled\"", TicketAction.Resolved)]
    [InlineData("\"operation\":\"delete\"", TicketAction.Resolved)]
    [InlineData("\"state\":\"2\",\"previous_state\":\"6\"", TicketAction.Reopened)]
    [InlineData("\"state\":\"2\",\"work_notes\":\"Called.\"", TicketAction.Commented)]
    [InlineData("\"state\":\"6\",\"previous_state\":\"6\",\"comments\":\"Thanks.\"", TicketAction.Commented)]
    [InlineData("\"state\":\"6\",\"previous_state\":\"2\",\"work_notes\":\"Done.\"", TicketAction.Resolved)]
    public void UnderstandsWhatHappened(string fields, TicketAction expected) => Assert.Equal(expected, Ticket(fields).Action);

    [Fact]
    public void RecognisesItsOwnWorkNote() => Assert.True(
        Ticket("\"work_notes\":\"2026-11-10 09:00:00 - NIS2 (Work notes)\\nDue on Wednesday.\\n[nis2:incident-k3v9]\\n\\n\"").OwnComment);

    [Fact]
    public void GoesByTheNumberWhereNothingElseIsSent() =>
        Assert.Equal("INC1", Translating.Ticket("servicenow", """{"number":"INC1"}""").TicketId);

    private static Nis2Functions.Webhooks.TicketReported Ticket(string fields) =>
        Translating.Ticket("servicenow", $$"""{"sys_id":"s1",{{fields}}}""");
}
