using System.Text.Json;
using Nis2.Compliance.Incidents;

namespace Nis2Functions.Webhooks.Senders.Opsgenie;

/// <summary>Alerts as tickets. Teams of one alert are told each: the alert's id stays the same.</summary>
internal static class OpsgenieAlerts
{
    public static Translation Translate(string system, JsonElement? payload)
    {
        var alert = payload.Member("alert");
        if (payload.Text("action") is not { } happened || alert.Text("alertId") is not { } id)
            return new Translation.Unmapped("no-ticket-in-it");
        var action = Action(happened);
        var note = alert.Text("note");
        var priority = alert.Text("priority");
        return new Translation.Tickets(new TicketReported(system, id, action)
        {
            Title = alert.Text("message"),
            Description = action == TicketAction.Commented ? note : alert.Text("description"),
            SeverityAsSent = priority,
            Severity = Understand(priority),
            CreatedAt = TicketTimes.ReadUnixMilliseconds(alert.Member("createdAt")),
            Labels = alert.Member("tags").Texts("name"),
            Assets = Payload.Present(alert.Text("entity")),
            Reporter = alert.Text("source"),
            Actor = alert.Text("username"),
            Group = alert.Text("alias") is { } alias && alias != id ? alias : null,
            OwnComment = OwnComment.Is(note),
        });
    }

    // Rules may send actions of their own naming: they tell that something changed.
    private static TicketAction Action(string happened) => happened switch
    {
        "Create" => TicketAction.Opened,
        "Close" or "Delete" => TicketAction.Resolved,
        "AddNote" => TicketAction.Commented,
        _ => TicketAction.Updated,
    };

    // Older payloads write P3 as 3.
    private static Severity? Understand(string? priority) =>
        SeverityWords.Understand(priority is { Length: 1 } && char.IsAsciiDigit(priority[0]) ? "P" + priority : priority);
}
