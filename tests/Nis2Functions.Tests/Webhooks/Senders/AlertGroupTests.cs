using Nis2.Compliance.Incidents;
using Nis2.Compliance.Organisations;
using Nis2Functions.Webhooks;
using Nis2Functions.Webhooks.Senders.Alertmanager;
using Nis2Functions.Webhooks.Senders.Grafana;
using Nis2Functions.Webhooks.Verification;
using NodaTime;

namespace Nis2Functions.Tests.Webhooks.Senders;

public sealed class AlertGroupTests
{
    private readonly AlertmanagerSender alertmanager = new();
    private readonly GrafanaSender grafana = new();

    [Fact]
    public void ReadsEachAlertOfAGroupAsATicket()
    {
        var tickets = Tickets(alertmanager, Group("4", Alert("a1", "firing"), Alert("c2", "resolved")));
        Assert.Equal(["a1", "c2"], tickets.Select(ticket => ticket.TicketId));
        Assert.Equal([TicketAction.Repeated, TicketAction.Resolved], tickets.Select(ticket => ticket.Action));
        Assert.All(tickets, ticket => Assert.Equal("{}:{alertname=\"Hot\"}", ticket.Group));
        Assert.Equal(["Rack is hot", "Rack is hot"], tickets.Select(ticket => ticket.Title));
        Assert.Equal(Severity.Critical, tickets[0].Severity);
        Assert.Equal(["andromeda", "node"], tickets[0].Assets);
        Assert.Equal(["alertname=Hot", "host=andromeda", "job=node", "severity=critical"], tickets[0].Labels);
        Assert.Equal(Instant.FromUtc(2026, 11, 10, 12, 0) + Duration.FromNanoseconds(432911368), tickets[0].DetectedAt!.At);
        Assert.Null(tickets[0].ResolvedAt);
        Assert.Equal(Instant.FromUtc(2026, 11, 10, 13, 0), tickets[1].ResolvedAt!.At);
    }

    [Fact]
    public void ReadsGrafanasGroups()
    {
        var ticket = Assert.Single(Tickets(grafana, Group("1", Alert("a1", "firing"))));
        Assert.Equal(("grafana", "a1", TicketAction.Repeated), (ticket.System, ticket.TicketId, ticket.Action));
    }

    [Fact]
    public void GivesARepetitionNoNewId() => Assert.Null(alertmanager.DeliveryId(Deliveries.Of(Group("4", Alert("a1", "firing")))));

    [Fact]
    public void FindsNoTicketInAnEmptyGroup() => Assert.IsType<Translation.NoTicket>(alertmanager.Translate(Deliveries.Of(Group("4"))));

    [Theory]
    [InlineData("3", "firing", "a1", "unknown-shape")]
    [InlineData("4", "pending", "a1", "unknown-action")]
    [InlineData("4", "firing", "", "no-ticket-in-it")]
    public void LeavesWhatItDoesNotKnowToAPerson(string version, string status, string fingerprint, string why) => Assert.Equal(
        why,
        Assert.IsType<Translation.Unmapped>(alertmanager.Translate(Deliveries.Of(Group(version, Alert(fingerprint, status))))).Why);

    // Values computed with openssl from the published construction and the inputs of Grafana's own test.
    [Theory]
    [InlineData("3bcebf43c85d20bba6e3b6ba278af1d2ba3ab0d57de271b0ad30b833e851c5a6", false, SignatureCheck.Verified)]
    [InlineData("3bcebf43c85d20bba6e3b6ba278af1d2ba3ab0d57de271b0ad30b833e851c5a7", false, SignatureCheck.WrongSignature)]
    [InlineData("sha256=3bcebf43c85d20bba6e3b6ba278af1d2ba3ab0d57de271b0ad30b833e851c5a6", false, SignatureCheck.WrongSignature)]
    [InlineData("ac18a483a582b60a883e974541afe25aa1026136163e94665649743324183ef1", true, SignatureCheck.Verified)]
    [InlineData("3bcebf43c85d20bba6e3b6ba278af1d2ba3ab0d57de271b0ad30b833e851c5a6", true, SignatureCheck.WrongSignature)]
    public void VerifiesGrafanasSignature(string signature, bool timed, SignatureCheck check)
    {
        var configured = timed
            ? new SourceVerification(VerificationMethod.Hmac)
            {
                Header = "X-Grafana-Alerting-Signature", TimestampHeader = "X-Timestamp", Signed = SignedContent.TimestampColonBody,
            }
            : null;
        var delivery = Deliveries.Of("test message", ("X-Grafana-Alerting-Signature", signature), ("X-Timestamp", "0"));
        Assert.Equal(check, grafana.Verify(configured, delivery, ["secret"], Instant.FromUnixTimeSeconds(60)));
    }

    private static string Group(string version, params string[] alerts) => $$"""
        {"version": "{{version}}", "status": "firing", "receiver": "nis2", "groupKey": "{}:{alertname=\"Hot\"}", "truncatedAlerts": 0,
         "externalURL": "", "alerts": [{{string.Join(',', alerts)}}]}
        """;

    private static string Alert(string fingerprint, string status) => $$"""
        {"status": "{{status}}", "fingerprint": "{{fingerprint}}", "startsAt": "2026-11-10T12:00:00.432911368Z",
         "endsAt": "{{(status == "resolved" ? "2026-11-10T14:00:00+01:00" : "0001-01-01T00:00:00Z")}}", "generatorURL": "http://prom/graph",
         "labels": {"alertname": "Hot", "host": "andromeda", "job": "node", "severity": "critical"},
         "annotations": {"summary": "Rack is hot", "description": "54 degrees"} }
        """;

    private static IReadOnlyList<Nis2Functions.Webhooks.TicketReported> Tickets(ISender sender, string body) =>
        Assert.IsType<Translation.Tickets>(sender.Translate(Deliveries.Of(body))).Reported;
}
