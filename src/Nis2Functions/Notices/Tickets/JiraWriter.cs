using Nis2.Compliance.Organisations;

namespace Nis2Functions.Notices.Tickets;

/// <summary>Comments of Jira Cloud (REST API v3): a document of text nodes, in which no markup is understood.</summary>
public sealed class JiraWriter(TicketHttp http) : ITicketWriter
{
    public TicketSystem System => TicketSystem.Jira;

    public async Task<ChannelResult> WriteAsync(TicketComment comment, CancellationToken cancellation)
    {
        if (TicketIds.Jira(comment.Ticket) is not { } issue)
            return ChannelResult.Failed("no-such-ticket");
        var comments = $"rest/api/3/issue/{issue}/comment";
        var (arrived, looked) = await http.LookAsync(comment, comments + "?orderBy=-created&maxResults=100", cancellation);
        if (arrived || !looked.Succeeded)
            return looked;
        return await http.WriteAsync(comment, HttpMethod.Post, comments, new { body = Document(comment.Text) }, cancellation);
    }

    private static object Document(string text) => new
    {
        type = "doc",
        version = 1,
        content = new[] { new { type = "paragraph", content = Lines(text) } },
    };

    private static object[] Lines(string text) =>
        [.. text.Split('\n').SelectMany((line, number) => Line(line).Prepend(new { type = "hardBreak" }).Skip(number == 0 ? 1 : 0))];

    // An empty text node is refused.
    private static IEnumerable<object> Line(string line) => line.Length == 0 ? [] : [new { type = "text", text = line }];
}
