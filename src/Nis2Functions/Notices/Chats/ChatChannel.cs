using System.Text.Json;
using Nis2Functions.Notices.Outbound;

namespace Nis2Functions.Notices.Chats;

/// <summary>Messages to Teams and Slack. The address is the secret: it never shows, in failures neither.</summary>
public sealed class ChatChannel(OutboundHttp http)
{
    public Task<ChannelResult> TeamsAsync(OutgoingNotice notice, string address, CancellationToken cancellation) =>
        SendAsync(TeamsMessage.Of(notice), address, cancellation);

    public Task<ChannelResult> SlackAsync(OutgoingNotice notice, string address, CancellationToken cancellation) =>
        SendAsync(SlackMessage.Of(notice), address, cancellation);

    private async Task<ChannelResult> SendAsync(object message, string address, CancellationToken cancellation)
    {
        if (!Uri.TryCreate(address, UriKind.Absolute, out var uri))
            return ChannelResult.Failed("not-an-https-address");
        var body = JsonSerializer.SerializeToUtf8Bytes(message, ChatText.Json);
        return (await http.SendAsync(new OutboundRequest(HttpMethod.Post, uri, body), cancellation)).ToResult();
    }
}
