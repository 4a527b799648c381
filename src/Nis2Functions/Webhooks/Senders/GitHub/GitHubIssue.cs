using System.Text.Json;

namespace Nis2Functions.Webhooks.Senders.GitHub;

internal static class GitHubIssue
{
    /// <summary>Null where there is no issue in it.</summary>
    public static TicketReported? Read(JsonElement? payload)
    {
        var issue = payload.Member("issue");
        if (payload.Text("action") is not { } done
            || payload.Member("repository").Text("full_name") is not { } repository
            || issue.Text("number") is not { } number)
            return null;
        var labels = issue.Member("labels").Texts("name");
        var severity = labels.FirstOrDefault(label => SeverityWords.Understand(label) is not null);
        var actor = payload.Member("sender").Text("login");
        return new TicketReported(GitHubEvents.System, $"{repository}#{number}", Action(done))
        {
            Title = issue.Text("title"),
            Description = issue.Text("body"),
            SeverityAsSent = severity,
            Severity = SeverityWords.Understand(severity),
            CreatedAt = TicketTimes.Read(issue.Text("created_at")),
            ResolvedAt = TicketTimes.Read(issue.Text("closed_at")),
            Labels = labels,
            Assets = [repository],
            Reporter = issue.Member("user").Text("login") ?? actor,
            Actor = actor,
            Link = issue.Text("html_url"),
        };
    }

    public static TicketReported? ReadComment(JsonElement? payload)
    {
        var comment = payload.Member("comment");
        var text = comment.Text("body");
        return Read(payload) is { } reported
            ? reported with
            {
                Action = TicketAction.Commented,
                Description = text,
                Link = comment.Text("html_url") ?? reported.Link,
                OwnComment = OwnComment.Is(text),
            }
            : null;
    }

    private static TicketAction Action(string action) => action switch
    {
        "opened" => TicketAction.Opened,
        "reopened" => TicketAction.Reopened,
        "closed" or "deleted" or "transferred" => TicketAction.Resolved,
        _ => TicketAction.Updated,
    };
}
