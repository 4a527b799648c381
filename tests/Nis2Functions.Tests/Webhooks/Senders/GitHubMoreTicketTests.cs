using FsCheck;
using FsCheck.Fluent;
using Nis2.Compliance.Incidents;
using Nis2Functions.Webhooks;

namespace Nis2Functions.Tests.Webhooks.Senders;

/// <summary>What is not an issue or an alert of one repository.</summary>
public sealed class GitHubMoreTicketTests
{
    private const string Database = """
        {
          "action": "published",
          "security_advisory": {
            "ghsa_id": "GHSA-aaaa-bbbb-cccc", "cve_id": null, "summary": "Names leak through a form", "description": "They do.", "severity": "moderate",
            "published_at": "2026-11-10T08:17:00Z", "withdrawn_at": null, "references": [{ "url": "https://nvd.example/CVE-2026-1" }],
            "cwes": [{ "cwe_id": "CWE-200", "name": "Exposure" }],
            "vulnerabilities": [{ "package": { "ecosystem": "pip", "name": "forms" } }, { "package": { "ecosystem": "pip", "name": "forms" } }]
          }
        }
        """;

    [Fact]
    public void UnderstandsAnAdvisoryThatNoRepositorySends()
    {
        var ticket = Ticket("security_advisory", Database);
        Assert.Equal("GHSA-aaaa-bbbb-cccc", ticket.TicketId);
        Assert.Equal(TicketAction.Opened, ticket.Action);
        Assert.Equal(("moderate", (Severity?)Severity.Medium), (ticket.SeverityAsSent, ticket.Severity));
        Assert.Equal(["forms"], ticket.Assets);
        Assert.Equal(["CWE-200"], ticket.Labels);
        Assert.Equal("https://nvd.example/CVE-2026-1", ticket.Link);
        Assert.Null(ticket.Reporter);
    }

    [Theory]
    [InlineData("updated", TicketAction.Updated)]
    [InlineData("withdrawn", TicketAction.Resolved)]
    public void UnderstandsWhatHappenedToAnAdvisory(string action, TicketAction expected) =>
        Assert.Equal(
            expected, Ticket("security_advisory", Database.Replace("published\",", action + "\",", StringComparison.Ordinal)).Action);

    [Fact]
    public void UnderstandsAnAdvisoryReportedToARepository()
    {
        var ticket = Ticket("repository_advisory", """
            {
              "action": "reported", "repository": { "full_name": "acme/gateway" }, "sender": { "login": "finder" },
              "repository_advisory": { "ghsa_id": "GHSA-1", "summary": "Gateway runs code", "severity": "critical", "html_url": "https://github.example/a" }
            }
            """);
        Assert.Equal(("GHSA-1", TicketAction.Opened, Severity.Critical), (ticket.TicketId, ticket.Action, ticket.Severity!.Value));
        Assert.Equal(["acme/gateway"], ticket.Assets);
        Assert.Equal("https://github.example/a", ticket.Link);
    }

    [Theory]
    [InlineData("Seen again.", false)]
    [InlineData("Due on Wednesday.\\n\\n[nis2:incident-k3v9]", true)]
    public void UnderstandsAComment(string text, bool own)
    {
        var ticket = Ticket("issue_comment", Comment("created", text));
        Assert.Equal(("acme/gateway#17", TicketAction.Commented, own), (ticket.TicketId, ticket.Action, ticket.OwnComment));
        Assert.Equal("nis2-bot", ticket.Actor);
        Assert.Equal("https://github.example/acme/gateway/issues/17#issuecomment-1", ticket.Link);
    }

    [Fact]
    public void PassesOverCommentsThatAreNoTickets()
    {
        Assert.IsType<Translation.NoTicket>(Translate("issue_comment", Comment("deleted", "x")));
        var pull = Comment("created", "x").Replace("\"number\": 17", "\"number\": 17, \"pull_request\": {}", StringComparison.Ordinal);
        Assert.IsType<Translation.NoTicket>(Translate("issue_comment", pull));
    }

    [Fact]
    public void FindsTheFileOfAnOlderAlert()
    {
        var ticket = Ticket("code_scanning_alert", """
            {
              "action": "created", "repository": { "full_name": "acme/gateway" }, "sender": { "login": "github" },
              "alert": { "number": 10, "rule": { "id": "java/sql-injection", "severity": "error", "tags": null },
                "instances": [{ "location": { "path": "src/Book.java" } }] }
            }
            """);
        Assert.Equal(["acme/gateway", "src/Book.java"], ticket.Assets);
        Assert.Equal(("error", (Severity?)Severity.High), (ticket.SeverityAsSent, ticket.Severity));
    }

    [Fact]
    public void NeverThrowsOnAnyForm() => Prop.ForAll<byte[], bool>((bytes, named) =>
    {
        byte[] body = named ? [.. "payload="u8, .. bytes] : bytes;
        var form = Deliveries.Of(body, ("X-GitHub-Event", "issues"), ("Content-Type", "application/x-www-form-urlencoded"));
        return SenderSample.Sender("github").Translate(form) is Translation.Unmapped;
    }).QuickCheckThrowOnFailure();

    private static string Comment(string action, string text) => $$"""
        {
          "action": "{{action}}", "issue": { "number": 17, "title": "Gateway answers strangers", "user": { "login": "mona" } },
          "comment": { "body": "{{text}}", "html_url": "https://github.example/acme/gateway/issues/17#issuecomment-1", "user": { "login": "nis2-bot" } },
          "repository": { "full_name": "acme/gateway" }, "sender": { "login": "nis2-bot" }
        }
        """;

    private static Nis2Functions.Webhooks.TicketReported Ticket(string happened, string body) =>
        Translating.Ticket("github", body, ("X-GitHub-Event", happened));

    private static Translation Translate(string happened, string body) =>
        Translating.Translate("github", body, ("X-GitHub-Event", happened));
}
