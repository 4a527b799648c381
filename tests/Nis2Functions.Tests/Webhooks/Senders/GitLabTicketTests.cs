using Nis2.Compliance.Incidents;
using Nis2.Compliance.Organisations;
using Nis2Functions.Webhooks;
using Nis2Functions.Webhooks.Verification;
using NodaTime;

namespace Nis2Functions.Tests.Webhooks.Senders;

public sealed class GitLabTicketTests
{
    private static readonly Instant Now = Instant.FromUtc(2026, 11, 10, 9, 0);

    [Fact]
    public void UnderstandsAnOpenedIssue()
    {
        var ticket = Translating.Sample("gitlab");
        Assert.Equal("acme/platform/gateway#23", ticket.TicketId);
        Assert.Equal(TicketAction.Opened, ticket.Action);
        Assert.Equal("Runner token printed in a public log", ticket.Title);
        Assert.Null(ticket.Description);
        Assert.Equal(Severity.High, ticket.Severity);
        Assert.Equal(new TicketTime("2026-11-10 08:17:00 UTC", Instant.FromUtc(2026, 11, 10, 8, 17)), ticket.CreatedAt);
        Assert.Equal(["leak", "confidential"], ticket.Labels);
        Assert.Equal(["acme/platform/gateway"], ticket.Assets);
        Assert.Equal("mona", ticket.Reporter);
        Assert.Equal("https://gitlab.example/acme/platform/gateway/-/issues/23", ticket.Link);
    }

    [Theory]
    [InlineData("close", TicketAction.Resolved)]
    [InlineData("reopen", TicketAction.Reopened)]
    [InlineData("update", TicketAction.Updated)]
    public void UnderstandsActions(string action, TicketAction expected)
    {
        var ticket = Translating.Sample("gitlab", ("\"open\"", $"\"{action}\""));
        Assert.Equal(expected, ticket.Action);
        Assert.Null(ticket.Reporter);
        Assert.Equal("mona", ticket.Actor);
    }

    [Fact]
    public void TakesTheEventsNameForConfidential()
    {
        const string body = """
            {"object_kind":"issue","project":{"path_with_namespace":"a/b"},"object_attributes":{"iid":1,"severity":"unknown"},"labels":[]}
            """;
        Assert.Equal(["confidential"], Translating.Ticket("gitlab", body, ("X-Gitlab-Event", "Confidential Issue Hook")).Labels);
        var open = Translating.Ticket("gitlab", body, ("X-Gitlab-Event", "Issue Hook"));
        Assert.Empty(open.Labels);
        Assert.Equal(("unknown", null), (open.SeverityAsSent, open.Severity));
    }

    [Theory]
    [InlineData("Incident", true)]
    [InlineData("Issue", true)]
    [InlineData("Task", false)]
    [InlineData("Epic", false)]
    public void TakesWorkItemsThatAreTickets(string type, bool ticket)
    {
        var body = $$$"""
            {"object_kind":"work_item","project":{"path_with_namespace":"a/b"},"object_attributes":{"iid":5,"type":"{{{type}}}","action":"open"}}
            """;
        Assert.Equal(ticket, Translating.Translate("gitlab", body) is Translation.Tickets);
        if (!ticket)
            Assert.IsType<Translation.NoTicket>(Translating.Translate("gitlab", body));
    }

    [Theory]
    [InlineData("detected", TicketAction.Opened)]
    [InlineData("confirmed", TicketAction.Updated)]
    [InlineData("resolved", TicketAction.Resolved)]
    [InlineData("dismissed", TicketAction.Resolved)]
    public void UnderstandsAVulnerabilityByItsAddress(string state, TicketAction expected)
    {
        var ticket = Translating.Ticket("gitlab", $$$"""
            {
              "object_kind": "vulnerability",
              "object_attributes": {
                "url": "https://gitlab.example/acme/shop/-/security/vulnerabilities/621", "title": "Denial of service in a parser", "state": "{{{state}}}",
                "location": { "file": "Gemfile.lock", "dependency": { "package": { "name": "parser" }, "version": "1" } },
                "severity": "critical", "identifiers": [{ "name": "CVE-2026-1" }], "created_at": "2026-11-10T08:17:00Z", "resolved_at": null
              }
            }
            """);
        Assert.Equal("acme/shop/vulnerabilities/621", ticket.TicketId);
        Assert.Equal(expected, ticket.Action);
        Assert.Equal(Severity.Critical, ticket.Severity);
        Assert.Equal(["CVE-2026-1"], ticket.Labels);
        Assert.Equal(["acme/shop", "Gemfile.lock", "parser"], ticket.Assets);
    }

    [Theory]
    [InlineData("Noted.", false)]
    [InlineData("Due on Wednesday.\\n\\n[nis2:incident-k3v9]", true)]
    public void UnderstandsAComment(string text, bool own)
    {
        var ticket = Translating.Ticket("gitlab", $$$"""
            {
              "object_kind": "note", "user": { "username": "ada" }, "project": { "path_with_namespace": "a/b" },
              "object_attributes": { "note": "{{{text}}}", "noteable_type": "Issue", "action": "create", "url": "https://gitlab.example/a/b/-/issues/3#note_1" },
              "issue": { "iid": 3, "title": "Leak", "severity": "low" }
            }
            """);
        Assert.Equal(
            ("a/b#3", TicketAction.Commented, "Leak", "ada", own),
            (ticket.TicketId, ticket.Action, ticket.Title, ticket.Actor, ticket.OwnComment));
    }

    [Theory]
    [InlineData("""{"object_kind":"push","project":{"path_with_namespace":"a/b"}}""")]
    [InlineData("""{"object_kind":"note","object_attributes":{"noteable_type":"MergeRequest","note":"x"}}""")]
    public void UnderstandsOtherEventsToBeAboutNoTicket(string body) =>
        Assert.IsType<Translation.NoTicket>(Translating.Translate("gitlab", body));

    [Theory]
    [InlineData("""{"object_kind":"issue","object_attributes":{"iid":1}}""")]
    [InlineData("""{"object_kind":"vulnerability","object_attributes":{"title":"x","url":"https://gitlab.example/elsewhere"}}""")]
    public void LeavesTheRestUnmapped(string body) => Assert.IsType<Translation.Unmapped>(Translating.Translate("gitlab", body));

    [Fact]
    public void NamesADeliveryByWhatStaysTheSame()
    {
        var sender = SenderSample.Sender("gitlab");
        Assert.Equal("e9a1b6c4-7d6f-4a54-8f10-1d3c5f2b9a77", sender.DeliveryId(SenderSample.Of("gitlab")));
        var signed = SenderSample.Of("gitlab").Without("Idempotency-Key").With("webhook-id", "e5eaa373");
        Assert.Equal("e5eaa373", sender.DeliveryId(signed));
        Assert.DoesNotContain("X-Gitlab-Webhook-UUID", sender.KeptHeaders);
    }

    // A measured instance sends id and timestamp with a secret token alone: only a signature says that it signs.
    [Fact]
    public void TakesTheTokenWhereNothingIsSigned()
    {
        var sender = SenderSample.Sender("gitlab");
        var delivery = SenderSample.Of("gitlab").With("webhook-id", "1").With("webhook-timestamp", "1")
            .With("X-Gitlab-Token", "the-secret-token");
        Assert.Equal(SignatureCheck.Verified, sender.Verify(delivery, ["the-secret-token"], Now));
    }

    [Fact]
    public void TakesNoTokenBesideAWrongSignature()
    {
        var sender = SenderSample.Sender("gitlab");
        var standard = new SourceVerification(VerificationMethod.StandardWebhooks);
        var secret = Proving.SecretFor(standard);
        var token = SenderSample.Of("gitlab").With("X-Gitlab-Token", secret);
        Assert.Equal(SignatureCheck.Verified, sender.Verify(token.Prove(standard, secret, Now), [secret], Now));
        Assert.Equal(
            SignatureCheck.WrongSignature, sender.Verify(token.Prove(standard, Proving.SecretFor(standard, 2), Now), [secret], Now));
        Assert.Equal(SignatureCheck.OutOfTime, sender.Verify(token.Prove(standard, secret, Now - Duration.FromHours(1)), [secret], Now));
    }
}
