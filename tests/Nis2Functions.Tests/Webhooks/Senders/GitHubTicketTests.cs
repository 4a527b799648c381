using System.Net;
using Nis2.Compliance.Incidents;
using Nis2Functions.Webhooks;
using Nis2Functions.Webhooks.Senders.GitHub;
using NodaTime;
using TicketReported = Nis2Functions.Webhooks.TicketReported;

namespace Nis2Functions.Tests.Webhooks.Senders;

public sealed class GitHubTicketTests
{
    private readonly GitHubSender sender = new();

    [Fact]
    public void UnderstandsAnOpenedIssue()
    {
        var ticket = Ticket("issues", Issue(
            "opened", "\"Mail gateway answers with strangers' mail\"", labels: """[{"name":"bug"},{"name":"severity: high"}]"""));
        Assert.Equal("github", ticket.System);
        Assert.Equal("acme/gateway#17", ticket.TicketId);
        Assert.Equal(TicketAction.Opened, ticket.Action);
        Assert.Equal("Mail gateway answers with strangers' mail", ticket.Title);
        Assert.Equal("Seen twice.", ticket.Description);
        Assert.Equal(Severity.High, ticket.Severity);
        Assert.Equal("severity: high", ticket.SeverityAsSent);
        Assert.Equal(["bug", "severity: high"], ticket.Labels);
        Assert.Equal(Instant.FromUtc(2026, 11, 10, 8, 17), ticket.CreatedAt!.At);
        Assert.Equal("https://github.example/acme/gateway/issues/17", ticket.Link);
        Assert.Equal("mona", ticket.Reporter);
    }

    [Theory]
    [InlineData("opened", TicketAction.Opened)]
    [InlineData("edited", TicketAction.Updated)]
    [InlineData("labeled", TicketAction.Updated)]
    [InlineData("something-of-next-year", TicketAction.Updated)]
    [InlineData("closed", TicketAction.Resolved)]
    [InlineData("deleted", TicketAction.Resolved)]
    [InlineData("reopened", TicketAction.Reopened)]
    public void UnderstandsWhatHappenedToAnIssue(string action, TicketAction expected) =>
        Assert.Equal(expected, Ticket("issues", Issue(action, "\"t\"")).Action);

    [Fact]
    public void ToleratesAnIssueWithoutBodyLabelsAndUser()
    {
        var ticket = Ticket("issues", """
            {
              "action":"opened","issue":{"number":2,"title":"x","body":null,"labels":null,"user":null},
              "repository":{"full_name":"a/b"},"sender":{"login":"s"}
            }
            """);
        Assert.Null(ticket.Description);
        Assert.Null(ticket.Severity);
        Assert.Null(ticket.CreatedAt);
        Assert.Empty(ticket.Labels);
        Assert.Equal("s", ticket.Reporter);
    }

    [Fact]
    public void DropsACreationTimeWithoutOffset() =>
        Assert.Null(Ticket("issues", Issue("opened", "\"t\"", created: "2026-11-10T08:17:00")).CreatedAt!.At);

    [Theory]
    [InlineData("medium", Severity.Medium)]
    [InlineData("moderate", Severity.Medium)]
    [InlineData("critical", Severity.Critical)]
    public void UnderstandsADependabotAlert(string sent, Severity severity)
    {
        var ticket = Ticket("dependabot_alert", Alert("created", $$"""
            "dependency":{"package":{"ecosystem":"npm","name":"left" } },
            "security_advisory":{
              "ghsa_id":"GHSA-1","cve_id":"CVE-2026-1","summary":"left runs code","description":"It does.","severity":"{{sent}}"
            }
            """));
        Assert.Equal("acme/gateway/dependabot/5", ticket.TicketId);
        Assert.Equal(TicketAction.Opened, ticket.Action);
        Assert.Equal("left runs code", ticket.Title);
        Assert.Equal(severity, ticket.Severity);
        Assert.Equal(sent, ticket.SeverityAsSent);
        Assert.Equal(["CVE-2026-1", "GHSA-1", "left"], ticket.Labels);
    }

    [Theory]
    [InlineData(""" "severity":"error" """, Severity.High)]
    [InlineData(""" "severity":"note" """, Severity.Low)]
    [InlineData(""" "severity":"note","security_severity_level":"critical" """, Severity.Critical)]
    [InlineData(""" "severity":"none" """, null)]
    public void UnderstandsACodeScanningAlert(string sent, Severity? severity)
    {
        var ticket = Ticket("code_scanning_alert", Alert("created", $$"""
            "rule":{"id":"cs/sql-injection","description":"Query from user input","full_description":"Long.","tags":null,{{sent}} }
            """));
        Assert.Equal("acme/gateway/code-scanning/5", ticket.TicketId);
        Assert.Equal("Query from user input", ticket.Title);
        Assert.Equal(severity, ticket.Severity);
        Assert.Equal(["cs/sql-injection"], ticket.Labels);
    }

    [Fact]
    public void NeverTakesOverTheSecretThatWasFound()
    {
        var ticket = Ticket("secret_scanning_alert", Alert("created", """
            "secret_type":"cloud_key","secret_type_display_name":"Cloud key","secret":"THE-SECRET-ITSELF"
            """));
        Assert.Equal("Secret found: Cloud key", ticket.Title);
        Assert.DoesNotContain("THE-SECRET-ITSELF", ticket.ToString() + string.Join(' ', ticket.Labels), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("fixed", TicketAction.Resolved)]
    [InlineData("auto_dismissed", TicketAction.Resolved)]
    [InlineData("closed_by_user", TicketAction.Resolved)]
    [InlineData("reintroduced", TicketAction.Reopened)]
    [InlineData("appeared_in_branch", TicketAction.Updated)]
    public void UnderstandsWhatHappenedToAnAlert(string action, TicketAction expected) =>
        Assert.Equal(expected, Ticket("code_scanning_alert", Alert(action, "\"rule\":{\"id\":\"r\"}")).Action);

    [Theory]
    [InlineData("ping")]
    [InlineData("push")]
    public void UnderstandsOtherEventsToBeAboutNoTicket(string happened) =>
        Assert.IsType<Translation.NoTicket>(Translate(happened, """{"zen":"Keep it simple."}"""));

    [Fact]
    public void DecodesAForm()
    {
        var form = "other=1&payload=" + WebUtility.UrlEncode(Issue("opened", "\"100 % & more + ü\""));
        var delivery = Deliveries.Of(
            form, ("X-GitHub-Event", "issues"), ("Content-Type", "application/x-www-form-urlencoded; charset=utf-8"));
        var ticket = Assert.Single(Assert.IsType<Translation.Tickets>(sender.Translate(delivery)).Reported);
        Assert.Equal("100 % & more + ü", ticket.Title);
    }

    [Theory]
    [InlineData("")]
    [InlineData("no json")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("""{"action":"opened","issue":{"title":"no number"},"repository":{"full_name":"a/b"}}""")]
    [InlineData("""{"action":"opened","issue":[],"repository":"a"}""")]
    [InlineData("""{"action":7,"issue":{"number":{}},"repository":null}""")]
    [InlineData("""{"action":"opened","issue":{"number":1},"repository":{"full_name":"\ud800"}}""")]
    [InlineData("""{"action":"opened","\ud800ssue":{"number":1},"issu\udc00":1}""")]
    public void LeavesTheRestUnmapped(string body) => Assert.IsType<Translation.Unmapped>(Translate("issues", body));

    [Fact]
    public void LeavesDeepJsonUnmapped()
    {
        var deep = string.Concat(Enumerable.Repeat("""{"a":""", 70)) + "1" + new string('}', 70);
        Assert.IsType<Translation.Unmapped>(Translate("issues", deep));
    }

    [Fact]
    public void LeavesInvalidUtf8Unmapped()
    {
        byte[] body = [.. """{"action":"op"""u8, 0xC3, 0x28, .. "\"}"u8];
        Assert.IsType<Translation.Unmapped>(sender.Translate(Deliveries.Of(body, ("X-GitHub-Event", "issues"))));
    }

    [Fact]
    public void LeavesADeliveryWithoutEventUnmapped() => Assert.IsType<Translation.Unmapped>(sender.Translate(Deliveries.Of("{}")));

    private TicketReported Ticket(string happened, string body) =>
        Assert.Single(Assert.IsType<Translation.Tickets>(Translate(happened, body)).Reported);

    private Translation Translate(string happened, string body) =>
        sender.Translate(Deliveries.Of(body, ("X-GitHub-Event", happened), ("Content-Type", "application/json")));

    private static string Issue(string action, string title, string labels = "[]", string created = "2026-11-10T08:17:00Z") => $$"""
        {
          "action": "{{action}}",
          "issue": {
            "number": 17, "title": {{title}}, "body": "Seen twice.", "labels": {{labels}}, "created_at": "{{created}}",
            "html_url": "https://github.example/acme/gateway/issues/17", "user": { "login": "mona" }, "state": "open"
          },
          "repository": { "full_name": "acme/gateway" },
          "sender": { "login": "hubot" }
        }
        """;

    private static string Alert(string action, string fields) => $$"""
        {
          "action": "{{action}}",
          "alert": { "number": 5, "created_at": "2026-11-10T08:17:00Z", "html_url": "https://github.example/alert/5", {{fields}} },
          "repository": { "full_name": "acme/gateway" },
          "sender": { "login": "github" }
        }
        """;
}
