using Nis2.Compliance.Organisations;

namespace Nis2Functions.Notices.Tickets;

/// <summary>Internal comments of requests in Jira Service Management: customers don't see them.</summary>
public sealed class JsmWriter(TicketHttp http) : ITicketWriter
{
    public TicketSystem System => TicketSystem.Jsm;

    public async Task<ChannelResult> WriteAsync(TicketComment comment, CancellationToken cancellation)
    {
        if (TicketIds.Jira(comment.Ticket) is not { } request)
            return ChannelResult.Failed("no-such-ticket");
        // Newest first, which the service desk's own list does not offer.
        var (arrived, looked) = await http.LookAsync(
            comment, $"rest/api/3/issue/{request}/comment?orderBy=-created&maxResults=100", cancellation);
        if (arrived || !looked.Succeeded)
            return looked;
        return await http.WriteAsync(
            comment,
            HttpMethod.Post,
            $"rest/servicedeskapi/request/{request}/comment",
            new { body = comment.Text, @public = false },
            cancellation);
    }
}
