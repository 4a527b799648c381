using Nis2.Compliance.Incidents;
using Nis2Functions.Webhooks;
using NodaTime;

namespace Nis2Functions.Tests.Webhooks.Senders;

public sealed class JiraTicketTests
{
    private const string Created = "\"jira:issue_created\"";
    private const string Updated = "\"jira:issue_updated\"";
    private const string Generic = "\"issue_event_type_name\": \"issue_created\"";
    private const string Assigned = """{ "field": "assignee", "from": null, "to": "712020:93ab" }""";

    [Fact]
    public void UnderstandsACreatedIssue()
    {
        var ticket = Translating.Sample("jira");
        Assert.Equal("jira", ticket.System);
        Assert.Equal("20411", ticket.TicketId);
        Assert.Equal(TicketAction.Opened, ticket.Action);
        Assert.Equal("Login pages answer with other customers' data", ticket.Title);
        Assert.Equal("First seen by the help desk.", ticket.Description);
        Assert.Equal("Highest", ticket.SeverityAsSent);
        Assert.Equal(Severity.Critical, ticket.Severity);
        Assert.Equal(
            new TicketTime("2026-11-10T01:17:04.193-0700", Instant.FromUtc(2026, 11, 10, 8, 17, 4) + Duration.FromMilliseconds(193)),
            ticket.CreatedAt);
        Assert.Null(ticket.ResolvedAt);
        Assert.Equal(["customer-data", "portal"], ticket.Labels);
        Assert.Equal(["Customer portal"], ticket.Assets);
        Assert.Equal("Help Desk", ticket.Reporter);
        Assert.Equal("712020:11c2", ticket.Actor);
        Assert.Equal("https://acme.example/jira/browse/SEC-12", ticket.Link);
    }

    [Theory]
    [InlineData("issue_generic", Assigned, "new", TicketAction.Updated)]
    [InlineData("issue_generic", """{ "field": "status", "from": "1", "to": "3" }""", "done", TicketAction.Resolved)]
    [InlineData("issue_generic", """{ "field": "status", "from": "1", "to": "3" }""", "indeterminate", TicketAction.Updated)]
    [InlineData("issue_generic", """{ "field": "resolution", "from": null, "to": "10000" }""", "done", TicketAction.Resolved)]
    [InlineData("issue_generic", """{ "field": "resolution", "from": "10000", "to": null }""", "new", TicketAction.Reopened)]
    [InlineData("issue_generic", Assigned, "done", TicketAction.Updated)]
    [InlineData("issue_resolved", Assigned, "done", TicketAction.Resolved)]
    [InlineData("issue_reopened", Assigned, "new", TicketAction.Reopened)]
    [InlineData("issue_commented", Assigned, "new", TicketAction.Commented)]
    [InlineData("issue_of_next_year", Assigned, "new", TicketAction.Updated)]
    public void UnderstandsWhatChanged(string type, string item, string category, TicketAction expected)
    {
        var ticket = Translating.Sample(
            "jira", (Created, Updated), (Generic, $"\"issue_event_type_name\": \"{type}\""), (Assigned, item),
            ("\"key\": \"new\"", $"\"key\": \"{category}\""));
        Assert.Equal(expected, ticket.Action);
    }

    [Fact]
    public void TakesADeletedIssueForOneThatIsOver() =>
        Assert.Equal(TicketAction.Resolved, Translating.Sample("jira", (Created, "\"jira:issue_deleted\"")).Action);

    [Theory]
    [InlineData("Low", Severity.Low)]
    [InlineData("Lowest", Severity.Low)]
    [InlineData("Blocker", Severity.Critical)]
    [InlineData("Wichtig", null)]
    public void GuessesNoPriorityOfACustomersOwnScale(string sent, Severity? expected)
    {
        var ticket = Translating.Sample("jira", ("Highest", sent));
        Assert.Equal(sent, ticket.SeverityAsSent);
        Assert.Equal(expected, ticket.Severity);
    }

    [Fact]
    public void HasNoDescriptionWhereNoneIsSent() =>
        Assert.Null(Translating.Sample("jira", ("\"First seen by the help desk.\"", "null")).Description);

    [Fact]
    public void TakesTheWordsOfADocument() => Assert.Equal("Seen by @Ada\ntwice\nOne\nTwo", Translating.Sample("jira", ("\"First seen by the help desk.\"", """
        {
          "type": "doc", "version": 1, "content": [
            { "type": "paragraph", "content": [
              { "type": "text", "text": "Seen by " }, { "type": "mention", "attrs": { "id": "1", "text": "@Ada" } },
              { "type": "hardBreak" }, { "type": "text", "text": "twice", "marks": [{ "type": "strong" }] } ] },
            { "type": "bulletList", "content": [
              { "type": "listItem", "content": [{ "type": "paragraph", "content": [{ "type": "text", "text": "One" }] }] },
              { "type": "listItem", "content": [{ "type": "paragraph", "content": [{ "type": "text", "text": "Two" }] }] } ] }
          ]
        }
        """)).Description);

    [Theory]
    [InlineData("comment_created")]
    [InlineData("comment_updated")]
    public void UnderstandsACommentWithLittleOfItsIssue(string happened)
    {
        var ticket = Translating.Ticket("jira", Comment(happened, "We see it too."));
        Assert.Equal("20411", ticket.TicketId);
        Assert.Equal(TicketAction.Commented, ticket.Action);
        Assert.Equal("Login pages answer", ticket.Title);
        Assert.Equal("We see it too.", ticket.Description);
        Assert.Equal("712020:77", ticket.Actor);
        Assert.Null(ticket.CreatedAt);
        Assert.False(ticket.OwnComment);
    }

    [Theory]
    [InlineData("Early warning is due on Wednesday.\\n\\n[nis2:incident-k3v9]", true)]
    [InlineData("Early warning is due on Wednesday.\\n\\n\\\\[nis2:incident-k3v9\\\\]\\n", true)]
    [InlineData("> Early warning is due.\\n> [nis2:incident-k3v9]\\n\\nWho writes it?", false)]
    [InlineData("Is this [nis2:incident-k3v9] again?", false)]
    public void RecognisesItsOwnComment(string text, bool own) =>
        Assert.Equal(own, Translating.Ticket("jira", Comment("comment_created", text)).OwnComment);

    [Theory]
    [InlineData("https://acme.atlassian.example/rest/api/2/issue/20411", "https://acme.atlassian.example/browse/SEC-12")]
    [InlineData("http://tracker.example:8080/rest/api/3/issue/20411", "http://tracker.example:8080/browse/SEC-12")]
    [InlineData("file:///rest/api/2/issue/20411", null)]
    [InlineData("not an address", null)]
    [InlineData("https://acme.atlassian.example/somewhere", null)]
    public void BuildsTheLinkFromTheIssuesOwnAddress(string self, string? link) =>
        Assert.Equal(link, Translating.Sample("jira", ("https://acme.example/jira/rest/api/2/issue/20411", self)).Link);

    [Theory]
    [InlineData("""{"webhookEvent":"jira:version_released","version":{"id":"1"}}""")]
    [InlineData("""{"webhookEvent":"comment_deleted","comment":{"id":"1"},"issue":{"id":"2"}}""")]
    [InlineData("""{"webhookEvent":"worklog_updated","worklog":{"issueId":"2"}}""")]
    public void UnderstandsOtherEventsToBeAboutNoTicket(string body) =>
        Assert.IsType<Translation.NoTicket>(Translating.Translate("jira", body));

    [Theory]
    [InlineData("""{"webhookEvent":"jira:issue_created"}""")]
    [InlineData("""{"webhookEvent":"jira:issue_of_next_year","issue":{"id":"2"}}""")]
    [InlineData("""{"issue":{"id":"2"}}""")]
    public void LeavesTheRestUnmapped(string body) => Assert.IsType<Translation.Unmapped>(Translating.Translate("jira", body));

    private static string Comment(string happened, string text) => $$$"""
        {
          "timestamp": 1794298624193, "webhookEvent": "{{{happened}}}",
          "comment": { "id": "7", "author": { "accountId": "712020:77" }, "body": "{{{text}}}", "created": "2026-11-10T01:18:00.000-0700" },
          "issue": { "id": "20411", "key": "SEC-12", "self": "https://a.example/rest/api/2/issue/20411",
            "fields": { "summary": "Login pages answer", "assignee": null, "priority": { "name": "High" } } }
        }
        """;
}
