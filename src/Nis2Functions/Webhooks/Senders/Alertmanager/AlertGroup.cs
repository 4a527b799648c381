using System.Text.Json;

namespace Nis2Functions.Webhooks.Senders.Alertmanager;

/// <summary>
/// A group of alerts, as Alertmanager and Grafana tell it. Each alert is a ticket, known by its fingerprint: a group changes its members
/// from one notification to the next, and they end one by one. The group's key goes with each of them.
/// </summary>
internal static class AlertGroup
{
    private const int MostAlerts = 1000;

    private static readonly string[] Assets = ["instance", "host", "hostname", "node", "pod", "service", "job"];

    public static Translation Translate(string system, string version, WebhookDelivery delivery)
    {
        if (Payload.Read(delivery.Body) is not { } json)
            return new Translation.Unmapped("not-json");
        JsonElement? body = json;
        if (body.Text("version") != version || body.Member("alerts") is not { ValueKind: JsonValueKind.Array } alerts)
            return new Translation.Unmapped("unknown-shape");
        if (alerts.GetArrayLength() > MostAlerts)
            return new Translation.Unmapped("too-many-tickets");
        var tickets = new List<TicketReported>();
        foreach (var alert in alerts.EnumerateArray())
        {
            if (((JsonElement?)alert).Text("fingerprint") is not { } fingerprint)
                return new Translation.Unmapped("no-ticket-in-it");
            if (Action(alert) is not { } action)
                return new Translation.Unmapped("unknown-action");
            tickets.Add(Ticket(new TicketReported(system, fingerprint, action), body, alert));
        }

        return tickets.Count > 0 ? new Translation.Tickets(tickets) : new Translation.NoTicket();
    }

    // Nothing tells the first notification of an alert from those that repeat it.
    private static TicketAction? Action(JsonElement? alert) => alert.Text("status") switch
    {
        "firing" => TicketAction.Repeated,
        "resolved" => TicketAction.Resolved,
        _ => null,
    };

    private static TicketReported Ticket(TicketReported reported, JsonElement? group, JsonElement? alert)
    {
        var labels = alert.Member("labels");
        var notes = alert.Member("annotations");
        return reported with
        {
            Title = notes.Text("summary") ?? labels.Text("alertname") ?? group.Text("title"),
            Description = notes.Text("description", "message"),
            SeverityAsSent = labels.Text("severity"),
            Severity = SeverityWords.Understand(labels.Text("severity")),
            DetectedAt = TicketTimes.Read(alert.Text("startsAt")),

            // While an alert fires, its end is the year 1.
            ResolvedAt = reported.Action == TicketAction.Resolved ? TicketTimes.Read(alert.Text("endsAt")) : null,
            Labels =
            [
                .. labels.Members().Where(label => label.Value.AsText() is not null)
                    .Select(label => $"{label.Name}={label.Value.AsText()}"),
            ],
            Assets = [.. Assets.Select(name => labels.Text(name)).OfType<string>().Distinct()],
            Link = alert.Text("generatorURL", "panelURL", "dashboardURL") ?? group.Text("externalURL"),
            Group = group.Text("groupKey"),
        };
    }
}
