using System.Text.Json;
using Nis2Functions.Notices.Outbound;

namespace Nis2Functions.Notices.Tickets;

/// <summary>What all ticket systems' APIs have in common.</summary>
public sealed class TicketHttp(OutboundHttp http)
{
    private static readonly Dictionary<string, string> Common = new() { ["Accept"] = "application/json", ["User-Agent"] = "Nis2Functions" };

    public Task<OutboundAnswer> ReadAsync(TicketComment comment, string path, CancellationToken cancellation) =>
        http.SendAsync(
            new OutboundRequest(HttpMethod.Get, comment.Address(path), Read: true)
            {
                Authorization = comment.Authorization,
                Headers = Common,
            },
            cancellation);

    public async Task<ChannelResult> WriteAsync(
        TicketComment comment, HttpMethod method, string path, object body, CancellationToken cancellation)
    {
        var request = new OutboundRequest(method, comment.Address(path), JsonSerializer.SerializeToUtf8Bytes(body))
        {
            Authorization = comment.Authorization,
            Headers = Common,
        };
        // A gone ticket says nothing of other tickets: it is tried again as after every failure, and shows.
        return (await http.SendAsync(request, cancellation)).ToResult() with { Final = false };
    }

    /// <summary>
    /// Whether an earlier attempt, of which no outcome is known, has arrived. Where that can't be found out nothing is written now.
    /// </summary>
    public async Task<(bool Arrived, ChannelResult Result)> LookAsync(TicketComment comment, string path, CancellationToken cancellation)
    {
        if (comment.TriedSince is null)
            return (false, ChannelResult.Sent);
        var found = await ReadAsync(comment, path, cancellation);
        return (found.Text.Contains(comment.Notice, StringComparison.Ordinal), found.ToResult() with { Final = false });
    }
}
