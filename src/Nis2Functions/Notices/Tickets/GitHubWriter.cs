using Nis2.Compliance.Organisations;
using NodaTime.Text;

namespace Nis2Functions.Notices.Tickets;

/// <summary>Comments of GitHub issues.</summary>
public sealed class GitHubWriter(TicketHttp http) : ITicketWriter
{
    public TicketSystem System => TicketSystem.Github;

    public async Task<ChannelResult> WriteAsync(TicketComment comment, CancellationToken cancellation)
    {
        if (TicketIds.GitHub(comment.Ticket) is not var (repository, number))
            return ChannelResult.Failed("no-such-ticket");
        var comments = $"repos/{repository}/issues/{number}/comments";
        var since = comment.TriedSince is { } tried ? InstantPattern.General.Format(tried) : null;
        var (arrived, looked) = await http.LookAsync(comment, $"{comments}?per_page=100&since={since}", cancellation);
        if (arrived || !looked.Succeeded)
            return looked;
        return await http.WriteAsync(comment, HttpMethod.Post, comments, new { body = comment.Text }, cancellation);
    }
}
