using System.Text.Json;

namespace Nis2Functions.Webhooks.Senders.StandardWebhooks;

/// <summary>
/// A ticket in the common words of <c>type</c> and <c>data</c>: <c>ticket.opened</c> and its like for the kinds of thing that a ticket is,
/// with an id and, unless it is a thin payload, a title.
/// </summary>
internal static class GenericTicket
{
    /// <param name="otherId">The ticket's id where the data name none.</param>
    public static Translation Translate(string system, string? type, JsonElement? data, string? otherId = null)
    {
        if (type is null || Action(type) is not { } action)
            return new Translation.Unmapped("unknown-type");
        if ((data.Text("id", "number", "key") ?? otherId) is not { } id)
            return new Translation.Unmapped("no-ticket-in-it");
        var severity = data.Text("severity", "priority", "level");
        var comment = data.Text("comment") ?? data.Member("comment").Text("body", "text");
        return new Translation.Tickets(new TicketReported(system, id, action)
        {
            Title = data.Text("title", "subject", "summary", "name"),
            Description = action == TicketAction.Commented && comment is not null ? comment : data.Text("description", "body", "message"),
            SeverityAsSent = severity,
            Severity = SeverityWords.Understand(severity),
            CreatedAt = TicketTimes.Read(data.Text("created_at", "createdAt", "created")),
            DetectedAt = TicketTimes.Read(data.Text("detected_at", "detectedAt")),
            ResolvedAt = TicketTimes.Read(data.Text("resolved_at", "resolvedAt", "closed_at", "closedAt")),
            Labels = [.. Words(data.Member("labels")), .. Words(data.Member("tags"))],
            Assets = [.. Words(data.Member("assets"))],
            Link = data.Text("url", "html_url", "link"),
            Reporter = data.Text("reporter") ?? data.Member("reporter").Text("name", "email", "login"),
            OwnComment = Webhooks.OwnComment.Is(comment),
        });
    }

    // What stands before, such as a reversed domain name, says who speaks.
    private static TicketAction? Action(string type)
    {
        if (type.Split('.') is not [.., "ticket" or "incident" or "alert" or "issue" or "case", var happened])
            return null;
        return happened switch
        {
            "opened" or "created" or "triggered" => TicketAction.Opened,
            "updated" or "edited" or "changed" or "acknowledged" => TicketAction.Updated,
            "resolved" or "closed" or "fixed" => TicketAction.Resolved,
            "reopened" => TicketAction.Reopened,
            "commented" => TicketAction.Commented,
            _ => null,
        };
    }

    private static IEnumerable<string> Words(JsonElement? list) =>
        list.Items().Select(item => item.AsText() ?? item.Text("name")).OfType<string>();
}
