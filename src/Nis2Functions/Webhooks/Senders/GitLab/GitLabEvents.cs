using System.Text.Json;

namespace Nis2Functions.Webhooks.Senders.GitLab;

/// <summary>Issues, incidents, their comments and vulnerabilities as tickets. Every other event is about none.</summary>
internal static class GitLabEvents
{
    private const string System = "gitlab";
    private const string Confidential = "confidential";

    /// <param name="confidential">Whether the event's name says so.</param>
    public static Translation Translate(JsonElement? payload, bool confidential)
    {
        var told = payload.Member("object_attributes");
        return payload.Text("object_kind") switch
        {
            null => new Translation.Unmapped("no-event-name"),
            "issue" => Of(Issue(payload, told, told, confidential)),
            // Tasks, epics, requirements and the like are work items too.
            "work_item" => told.Text("type") is "Incident" or "Issue" or "Ticket"
                ? Of(Issue(payload, told, told, confidential))
                : new Translation.NoTicket(),
            "note" => told.Text("noteable_type") == "Issue" ? Of(Comment(payload, told, confidential)) : new Translation.NoTicket(),
            "vulnerability" => Of(GitLabVulnerability.Read(System, told)),
            _ => new Translation.NoTicket(),
        };
    }

    private static Translation Of(TicketReported? ticket) =>
        ticket is null ? new Translation.Unmapped("no-ticket-in-it") : new Translation.Tickets(ticket);

    private static TicketReported? Comment(JsonElement? payload, JsonElement? note, bool confidential)
    {
        var text = note.Text("note");
        return Issue(payload, note, payload.Member("issue"), confidential) is { } reported
            ? reported with { Action = TicketAction.Commented, Description = text, Reporter = null, OwnComment = OwnComment.Is(text) }
            : null;
    }

    private static TicketReported? Issue(JsonElement? payload, JsonElement? told, JsonElement? issue, bool confidential)
    {
        var project = payload.Member("project").Text("path_with_namespace");
        if (project is null || issue.Text("iid") is not { } number)
            return null;
        var action = Action(told.Text("action"));
        // Who acted is named; the author is a number, unless the two are one.
        var actor = payload.Member("user").Text("username", "name");
        var labels = payload.Member("labels").Texts("title");
        return new TicketReported(System, $"{project}#{number}", action)
        {
            Title = issue.Text("title"),
            Description = issue.Text("description"),
            SeverityAsSent = issue.Text("severity"),
            Severity = SeverityWords.Understand(issue.Text("severity")),
            CreatedAt = TicketTimes.Read(issue.Text("created_at")),
            ResolvedAt = TicketTimes.Read(issue.Text("closed_at")),
            Labels = confidential || issue.Member("confidential")?.ValueKind == JsonValueKind.True ? [.. labels, Confidential] : labels,
            Assets = [project],
            Reporter = action == TicketAction.Opened ? actor : null,
            Actor = actor,
            Link = told.Text("url") ?? issue.Text("url"),
        };
    }

    private static TicketAction Action(string? action) => action switch
    {
        "open" => TicketAction.Opened,
        "close" => TicketAction.Resolved,
        "reopen" => TicketAction.Reopened,
        _ => TicketAction.Updated,
    };
}
