using System.Text.Json;

namespace Nis2Functions.Webhooks.Senders.StandardWebhooks;

/// <summary>
/// A ticket in the common words of <c>type</c> and <c>data</c>: <c>ticket.opened</c> and its like for the kinds of thing that a ticket is,
/// with an id and, unless it is a thin payload, a title.
/// </summary>
internal static class GenericTicket
{
    private const string System = "standard-webhooks";

    public static Translation Translate(JsonElement? payload)
    {
        if (payload.Text("type") is not { } type || Action(type) is not { } action)
            return new Translation.Unmapped("unknown-type");
        var data = payload.Member("data");
        if (data.Text("id", "number", "key") is not { } id)
            return new Translation.Unmapped("no-ticket-in-it");
        var severity = data.Text("severity", "priority", "level");
        return new Translation.Tickets(new TicketReported(System, id, action)
        {
            Title = data.Text("title", "subject", "summary", "name"),
            Description = data.Text("description", "body", "message"),
            SeverityAsSent = severity,
            Severity = SeverityWords.Understand(severity),
            CreatedAt = TicketTimes.Read(data.Text("created_at", "createdAt", "created")),
            Labels = [.. Words(data.Member("labels")), .. Words(data.Member("tags"))],
            Link = data.Text("url", "html_url", "link"),
            Reporter = data.Text("reporter") ?? data.Member("reporter").Text("name", "email", "login"),
        });
    }

    private static TicketAction? Action(string type)
    {
        var dot = type.LastIndexOf('.');
        if (dot < 0 || type[..dot] is not ("ticket" or "incident" or "alert" or "issue" or "case"))
            return null;
        return type[(dot + 1)..] switch
        {
            "opened" or "created" or "triggered" => TicketAction.Opened,
            "updated" or "edited" or "changed" or "acknowledged" => TicketAction.Updated,
            "resolved" or "closed" or "fixed" => TicketAction.Resolved,
            "reopened" => TicketAction.Reopened,
            _ => null,
        };
    }

    private static IEnumerable<string> Words(JsonElement? list) =>
        list.Items().Select(item => item.AsText() ?? item.Text("name")).OfType<string>();
}
