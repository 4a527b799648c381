using System.Text;
using System.Text.Json.Nodes;
using Nis2.Compliance.Incidents;
using Nis2.Compliance.Organisations;
using Nis2Functions.Notices.Outbound;
using Nis2Functions.Notices.Tickets;
using Nis2Functions.Notices.Webhook;
using Nis2Functions.Tests.House;
using NodaTime;

namespace Nis2Functions.Tests.Notices;

public sealed class TicketWriterTests : IAsyncLifetime
{
    private const string Text = "Early warning was submitted\n\nNotice notice-1\n[nis2:incident-1]";
    private const string SysId = "0123456789abcdef0123456789abcdef";
    private readonly OutboundHttp outbound =
        new(new WebhookChannelSettings(AllowPrivateAddresses: true, AllowHttp: true), new ManualTime());
    private FakeServer server = null!;

    public async Task InitializeAsync() => server = await FakeServer.StartAsync();

    public async Task DisposeAsync()
    {
        outbound.Dispose();
        await server.DisposeAsync();
    }

    [Fact]
    public async Task JiraGetsADocumentOfTextNodes()
    {
        Assert.Null((await WriteAsync(new JiraWriter(Http()), TicketSystem.Jira, "OPS-17")).Failure);

        var sent = Assert.Single(server.Received);
        Assert.Equal(("POST", "/rest/api/3/issue/OPS-17/comment"), (sent.Method, sent.Path));
        Assert.Equal(Basic, sent.Headers.Authorization.ToString());
        var nodes = JsonNode.Parse(sent.Body)!["body"]!["content"]![0]!["content"]!.AsArray();
        Assert.Equal(
            ["Early warning was submitted", "hardBreak", "hardBreak", "Notice notice-1", "hardBreak", "[nis2:incident-1]"],
            nodes.Select(node => (string?)node!["text"] ?? (string?)node["type"]));
    }

    [Fact]
    public async Task JiraIssuesAreFoundByTheirLinkToo()
    {
        await WriteAsync(new JiraWriter(Http()), TicketSystem.Jira, "some other id", "https://acme.atlassian.net/browse/OPS-17");
        Assert.Equal("/rest/api/3/issue/OPS-17/comment", Assert.Single(server.Received).Path);
    }

    [Fact]
    public async Task JiraServiceManagementGetsAnInternalComment()
    {
        Assert.Null((await WriteAsync(new JsmWriter(Http()), TicketSystem.Jsm, "10042")).Failure);

        var sent = Assert.Single(server.Received);
        Assert.Equal("/rest/servicedeskapi/request/10042/comment", sent.Path);
        Assert.Equal($$"""{"body":"{{Text.Replace("\n", "\\n", StringComparison.Ordinal)}}","public":false}""", sent.Body);
    }

    [Theory]
    [InlineData(SysId, "sys_id=" + SysId)]
    [InlineData("SIR0010001", "number=SIR0010001")]
    public async Task ServiceNowGetsAWorkNoteInTheTasksOwnTable(string ticket, string query)
    {
        server.Answer = (asked, _) => Task.FromResult(asked.Method == "GET"
            ? $$"""{"result":[{"sys_id":"{{SysId}}","sys_class_name":"sn_si_incident"}]}"""
            : "{}");
        Assert.Null((await WriteAsync(new ServiceNowWriter(Http()), TicketSystem.Servicenow, ticket)).Failure);

        Assert.Equal(["GET", "PATCH"], server.Received.Select(one => one.Method));
        Assert.Contains("sysparm_query=" + query + "&", server.Received[0].Query);
        Assert.Equal("/api/now/table/sn_si_incident/" + SysId, server.Received[1].Path);
        Assert.Equal(Text, (string?)JsonNode.Parse(server.Received[1].Body)!["work_notes"]);
        Assert.Equal(Basic, server.Received[1].Headers.Authorization.ToString());
    }

    [Theory]
    [InlineData("{\"result\":[]}")]
    [InlineData("{\"result\":[{\"sys_id\":\"../x\",\"sys_class_name\":\"incident\"}]}")]
    [InlineData("<html>")]
    [InlineData("[]")]
    public async Task ServiceNowGetsNothingWhereTheTaskIsNotFound(string answer)
    {
        server.Answers(200, answer);
        Assert.Equal("no-such-ticket", (await WriteAsync(new ServiceNowWriter(Http()), TicketSystem.Servicenow, SysId)).Failure);
        Assert.Single(server.Received);
    }

    [Fact]
    public async Task GitHubGetsACommentWithABearerToken()
    {
        server.Answers(201);
        Assert.Null((await WriteAsync(new GitHubWriter(Http()), TicketSystem.Github, "acme/gateway#17")).Failure);

        var sent = Assert.Single(server.Received);
        Assert.Equal("/repos/acme/gateway/issues/17/comments", sent.Path);
        Assert.Equal(("Bearer a-token", "Nis2Functions"), (sent.Headers.Authorization.ToString(), sent.Headers.UserAgent.ToString()));
        Assert.Equal(Text, (string?)JsonNode.Parse(sent.Body)!["body"]);
    }

    [Theory]
    [InlineData(TicketSystem.Github, "acme/gateway/dependabot/3")]
    [InlineData(TicketSystem.Github, "../../x#1")]
    [InlineData(TicketSystem.Jira, "OPS 17")]
    [InlineData(TicketSystem.Servicenow, "x^ORnumber=INC1")]
    public void NothingIsWrittenIntoWhatTakesNoComments(TicketSystem system, string ticket) =>
        Assert.False(TicketIds.TakesComments(system, new TicketReference("s", "x", ticket)));

    public static TheoryData<TicketSystem> Systems => [.. Enum.GetValues<TicketSystem>()];

    [Theory]
    [MemberData(nameof(Systems))]
    public async Task LooksBeforeItWritesAgainAndFindsWhatHasArrived(TicketSystem system)
    {
        server.Answer = (asked, _) => Task.FromResult(asked.Path.EndsWith("/task", StringComparison.Ordinal)
            ? $$"""{"result":[{"sys_id":"{{SysId}}","sys_class_name":"incident"}]}"""
            : """{"comments":[{"body":"... Notice notice-1 ..."}]}""");
        Assert.Null((await AgainAsync(system)).Failure);
        Assert.All(server.Received, one => Assert.Equal("GET", one.Method));
    }

    [Theory]
    [MemberData(nameof(Systems))]
    public async Task WritesAgainWhatHasNotArrived(TicketSystem system)
    {
        server.Answer = (asked, _) => Task.FromResult(asked.Path.EndsWith("/task", StringComparison.Ordinal)
            ? $$"""{"result":[{"sys_id":"{{SysId}}","sys_class_name":"incident"}]}"""
            : """{"comments":[]}""");
        Assert.Null((await AgainAsync(system)).Failure);
        Assert.Single(server.Received, one => one.Method != "GET");
    }

    [Theory]
    [MemberData(nameof(Systems))]
    public async Task WritesNothingWhereItCannotLook(TicketSystem system)
    {
        server.Answers(503, retryAfter: "7");
        var result = await AgainAsync(system);
        Assert.Equal(("http-503", Duration.FromSeconds(7), false), (result.Failure, result.RetryAfter!.Value, result.Final));
        Assert.All(server.Received, one => Assert.Equal("GET", one.Method));
    }

    [Fact]
    public void NamesNoCredential() =>
        Assert.DoesNotContain("a-token", Comment(TicketSystem.Jira, "OPS-17", null, null).ToString(), StringComparison.Ordinal);

    private static string Basic => "Basic " + Convert.ToBase64String(Encoding.UTF8.GetBytes("bot@acme.example:a-token"));

    private TicketHttp Http() => new(outbound);

    private TicketComment Comment(TicketSystem system, string ticket, string? link, Instant? since) => new(
        new WriteBack("tickets", system, server.Address + "/", "bot@acme.example"),
        new TicketReference("tickets", "x", ticket, link),
        "a-token",
        Text,
        "notice-1",
        since);

    private Task<Nis2Functions.Notices.ChannelResult> WriteAsync(
        ITicketWriter writer, TicketSystem system, string ticket, string? link = null) =>
        writer.WriteAsync(Comment(system, ticket, link, null), default);

    private Task<Nis2Functions.Notices.ChannelResult> AgainAsync(TicketSystem system)
    {
        ITicketWriter[] writers = [new JiraWriter(Http()), new JsmWriter(Http()), new ServiceNowWriter(Http()), new GitHubWriter(Http())];
        var ticket = system switch
        {
            TicketSystem.Github => "acme/gateway#17",
            TicketSystem.Servicenow => SysId,
            _ => "OPS-17",
        };
        return writers.Single(one => one.System == system)
            .WriteAsync(Comment(system, ticket, null, Instant.FromUtc(2026, 11, 10, 9, 0)), default);
    }
}
