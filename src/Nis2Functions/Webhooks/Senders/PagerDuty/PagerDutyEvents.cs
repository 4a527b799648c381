using System.Text.Json;

namespace Nis2Functions.Webhooks.Senders.PagerDuty;

/// <summary>Incidents, and what happens around them, as tickets. Events of services are about none.</summary>
internal static class PagerDutyEvents
{
    private const string System = "pagerduty";

    public static Translation Translate(JsonElement? payload)
    {
        var told = payload.Member("event");
        if (told.Text("event_type") is not { } happened)
            return new Translation.Unmapped("no-event-name");
        if (!happened.StartsWith("incident.", StringComparison.Ordinal))
            return new Translation.NoTicket();
        var data = told.Member("data");
        // Notes, status updates and responder requests refer to their incident.
        var reference = data.Member("incident");
        return (reference.Text("id") ?? (data.Text("type") is "incident" or null ? data.Text("id") : null)) is { } id
            ? new Translation.Tickets(reference is null ? Incident(happened, id, told, data) : About(happened, id, told, data, reference))
            : new Translation.Unmapped("no-ticket-in-it");
    }

    private static TicketReported Incident(string happened, string id, JsonElement? told, JsonElement? incident)
    {
        var action = Action(happened);
        var agent = told.Member("agent");
        var priority = incident.Member("priority").Text("summary");
        return new TicketReported(System, id, action)
        {
            Title = incident.Text("title", "summary"),
            // Urgency says whom to wake and is "high" unless somebody changed it: told, and not taken for a severity.
            SeverityAsSent = priority ?? (incident.Text("urgency") is { } urgency ? "urgency " + urgency : null),
            Severity = SeverityWords.Understand(priority),
            CreatedAt = TicketTimes.Read(incident.Text("created_at")),
            ResolvedAt = TicketTimes.Read(
                incident.Text("resolved_at") ?? (action == TicketAction.Resolved ? told.Text("occurred_at") : null)),
            Labels = incident.Member("teams").Texts("summary"),
            Assets = Payload.Present(incident.Member("service").Text("summary")),
            Reporter = action == TicketAction.Opened ? agent.Text("summary") : null,
            Actor = agent.Text("id"),
            Link = incident.Text("html_url"),
            Group = incident.Text("incident_key"),
        };
    }

    private static TicketReported About(string happened, string id, JsonElement? told, JsonElement? data, JsonElement? incident)
    {
        var text = data.Text("content", "message");
        return new TicketReported(System, id, Action(happened))
        {
            Title = incident.Text("summary"),
            Description = text,
            Actor = told.Member("agent").Text("id"),
            Link = incident.Text("html_url"),
            OwnComment = OwnComment.Is(text),
        };
    }

    private static TicketAction Action(string happened) => happened switch
    {
        "incident.triggered" => TicketAction.Opened,
        "incident.resolved" => TicketAction.Resolved,
        "incident.reopened" => TicketAction.Reopened,
        "incident.annotated" or "incident.status_update_published" => TicketAction.Commented,
        _ => TicketAction.Updated,
    };
}
