using System.Text.Json;
using Nis2.Compliance.Incidents;

namespace Nis2Functions.Webhooks.Senders.Jira;

/// <summary>Issues and comments as tickets. What tells of boards, versions, users and the like is about none.</summary>
internal static class JiraEvents
{
    private const string System = "jira";

    public static Translation Translate(JsonElement? payload)
    {
        if (payload.Text("webhookEvent") is not { } happened)
            return new Translation.Unmapped("no-event-name");
        var issue = payload.Member("issue");
        // The key changes when an issue moves to another project, the id never does.
        var id = issue.Text("id", "key");
        return happened switch
        {
            "comment_deleted" => new Translation.NoTicket(),
            "jira:issue_created" or "jira:issue_updated" or "jira:issue_deleted" or "comment_created" or "comment_updated" => id is null
                ? new Translation.Unmapped("no-ticket-in-it")
                : new Translation.Tickets(Ticket(happened, id, payload, issue)),
            _ => id is null ? new Translation.NoTicket() : new Translation.Unmapped("unknown-event"),
        };
    }

    private static TicketReported Ticket(string happened, string id, JsonElement? payload, JsonElement? issue)
    {
        var fields = issue.Member("fields");
        var action = Action(happened, payload, fields);
        var reported = new TicketReported(System, id, action)
        {
            Title = fields.Text("summary"),
            Description = RichText.Read(fields.Member("description")),
            SeverityAsSent = fields.Member("priority").Text("name"),
            Severity = Understand(fields.Member("priority").Text("name")),
            CreatedAt = TicketTimes.Read(fields.Text("created")),
            ResolvedAt = TicketTimes.Read(fields.Text("resolutiondate")),
            Labels = fields.Member("labels").Texts("name"),
            Assets = fields.Member("components").Texts("name"),
            Reporter = Name(fields.Member("reporter")),
            Actor = Account(payload.Member("user")),
            Link = JiraLink.Of(issue.Text("self"), issue.Text("key")),
        };
        return action == TicketAction.Commented ? Comment(reported, payload.Member("comment")) : reported;
    }

    private static TicketReported Comment(TicketReported reported, JsonElement? comment)
    {
        var text = RichText.Read(comment.Member("body"));
        return reported with
        {
            Description = text,
            Actor = Account(comment.Member("updateAuthor")) ?? Account(comment.Member("author")) ?? reported.Actor,
            OwnComment = OwnComment.Is(text),
        };
    }

    private static TicketAction Action(string happened, JsonElement? payload, JsonElement? fields) => happened switch
    {
        "jira:issue_created" => TicketAction.Opened,
        "jira:issue_deleted" => TicketAction.Resolved,
        "comment_created" or "comment_updated" => TicketAction.Commented,
        _ => payload.Text("issue_event_type_name") switch
        {
            "issue_resolved" or "issue_closed" => TicketAction.Resolved,
            "issue_reopened" => TicketAction.Reopened,
            "issue_commented" or "issue_comment_edited" => TicketAction.Commented,
            _ => Change(payload, fields),
        },
    };

    // Workflows are the customer's own: that a status belongs to the category "done" is all that holds for each of them.
    private static TicketAction Change(JsonElement? payload, JsonElement? fields)
    {
        var done = fields.Member("status").Member("statusCategory").Text("key") == "done";
        foreach (var item in payload.Member("changelog").Member("items").Items())
        {
            switch (item.Text("field"))
            {
                case "status" or "resolution" when done:
                    return TicketAction.Resolved;
                case "resolution" when item.Text("from") is not null && item.Text("to") is null:
                    return TicketAction.Reopened;
            }
        }

        return TicketAction.Updated;
    }

    // The ends of Jira's own scale; the rest of it is in common words.
    private static Severity? Understand(string? priority) => priority?.Trim().ToUpperInvariant() switch
    {
        "HIGHEST" => Severity.Critical,
        "LOWEST" => Severity.Low,
        _ => SeverityWords.Understand(priority),
    };

    private static string? Name(JsonElement? person) => person.Text("displayName", "emailAddress", "name", "accountId");

    private static string? Account(JsonElement? person) => person.Text("accountId", "name", "key");
}
