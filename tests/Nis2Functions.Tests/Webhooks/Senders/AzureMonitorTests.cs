using Nis2.Compliance.Incidents;
using Nis2.Compliance.Organisations;
using Nis2Functions.Webhooks;
using Nis2Functions.Webhooks.Senders.AzureMonitor;
using NodaTime;

namespace Nis2Functions.Tests.Webhooks.Senders;

public sealed class AzureMonitorTests
{
    private const string Id = "/subscriptions/s/providers/Microsoft.AlertsManagement/alerts/aaaa-1";

    private readonly AzureMonitorSender sender = new();

    [Fact]
    public void ReadsAFiredAlert()
    {
        var ticket = Ticket(Alert("Fired", "Sev1"));
        Assert.Equal(("azure-monitor", Id, TicketAction.Opened), (ticket.System, ticket.TicketId, ticket.Action));
        Assert.Equal("SCADA gateway silent", ticket.Title);
        Assert.Null(ticket.Description);
        Assert.Equal(("Sev1", Severity.High), (ticket.SeverityAsSent, ticket.Severity));
        Assert.Equal(Instant.FromUtc(2026, 11, 10, 12, 0) + Duration.FromTicks(3713213), ticket.CreatedAt!.At);
        Assert.Equal(["gateway-1", "/subscriptions/s/vm/gateway-1"], ticket.Assets);
        Assert.Equal(["Metric", "Platform", "team=ops"], ticket.Labels);
    }

    [Fact]
    public void ReadsAResolvedAlertAsTheSameTicketAndAnotherDelivery()
    {
        var resolved = Alert("Resolved", "Sev1");
        Assert.Equal((Id, TicketAction.Resolved), (Ticket(resolved).TicketId, Ticket(resolved).Action));
        Assert.Equal("aaaa-1:Resolved", sender.DeliveryId(Deliveries.Of(resolved)));
        Assert.Equal("aaaa-1:Fired", sender.DeliveryId(Deliveries.Of(Alert("Fired", "Sev1"))));
    }

    [Theory]
    [InlineData("Sev0", Severity.Critical)]
    [InlineData("Sev2", Severity.Medium)]
    [InlineData("Sev4", Severity.Low)]
    [InlineData("Sev9", null)]
    public void CountsSeverityFromTheWorst(string word, Severity? severity) =>
        Assert.Equal(severity, Ticket(Alert("Fired", word)).Severity);

    [Theory]
    [InlineData("Acknowledged", "unknown-action")]
    [InlineData("Fired", "unknown-shape")]
    public void LeavesWhatItDoesNotKnowToAPerson(string condition, string why)
    {
        var body = Alert(condition, "Sev1");
        if (why == "unknown-shape")
            body = body.Replace("azureMonitorCommonAlertSchema", "other", StringComparison.Ordinal);
        Assert.Equal(why, Assert.IsType<Translation.Unmapped>(sender.Translate(Deliveries.Of(body))).Why);
    }

    [Fact]
    public void PinsCallerAndRoleOfTheSecureWebhook() => Assert.Equal(
        [
            new SourceVerification(VerificationMethod.EntraToken)
            {
                Caller = "461e8683-5575-4561-ac7f-899cc907d62a", Role = "ActionGroupsSecureWebhook",
            },
        ],
        sender.Verifications);

    private static string Alert(string condition, string severity) => $$"""
        {"schemaId": "azureMonitorCommonAlertSchema", "data": {"essentials": {
          "alertId": "{{Id}}", "alertRule": "SCADA gateway silent", "severity": "{{severity}}", "signalType": "Metric",
          "monitorCondition": "{{condition}}", "monitoringService": "Platform", "alertTargetIDs": ["/subscriptions/s/vm/gateway-1"],
          "configurationItems": ["gateway-1"], "firedDateTime": "2026-11-10T12:00:00.3713213Z", "description": ""},
          "alertContext": {}, "customProperties": {"team": "ops", "more": {} } } }
        """;

    private Nis2Functions.Webhooks.TicketReported Ticket(string body) =>
        Assert.Single(Assert.IsType<Translation.Tickets>(sender.Translate(Deliveries.Of(body))).Reported);
}
