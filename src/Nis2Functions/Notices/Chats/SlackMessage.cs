using System.Text.Json.Serialization;

namespace Nis2Functions.Notices.Chats;

/// <summary>
/// What an incoming webhook of Slack posts. Its three control characters are escaped, so nobody can be called or linked to.
/// </summary>
internal static class SlackMessage
{
    public static object Of(OutgoingNotice notice)
    {
        var lines = notice.Text.Split("\r\n").Where(line => line.Length > 0).Select(Escape)
            .Prepend($"*{Escape(notice.Title)}*")
            .Concat(ChatText.Facts(notice).Select(fact => $"*{Escape(fact.Name)}:* {Escape(fact.Value)}"))
            .Concat(new[] { (notice.Acknowledge, "Acknowledge / Bestätigen"), (notice.Link, "Open / Öffnen") }
                .Where(link => link.Item1 is not null)
                .Select(link => $"<{Escape(link.Item1!)}|{link.Item2}>"));
        return new Message(Escape(notice.Title), [.. lines.Select(line => new Section(new Mrkdwn(line)))]);
    }

    public static string Escape(string text) => ChatText.Cut(text)
        .Replace("&", "&amp;", StringComparison.Ordinal)
        .Replace("<", "&lt;", StringComparison.Ordinal)
        .Replace(">", "&gt;", StringComparison.Ordinal);

    private sealed record Message(
        [property: JsonPropertyName("text")] string Text, [property: JsonPropertyName("blocks")] IReadOnlyList<Section> Blocks)
    {
        [JsonPropertyName("unfurl_links")]
        public bool UnfurlLinks => false;

        [JsonPropertyName("unfurl_media")]
        public bool UnfurlMedia => false;
    }

    private sealed record Section([property: JsonPropertyName("text")] Mrkdwn Text)
    {
        [JsonPropertyName("type")]
        public string Type => "section";
    }

    private sealed record Mrkdwn([property: JsonPropertyName("text")] string Text)
    {
        [JsonPropertyName("type")]
        public string Type => "mrkdwn";

        [JsonPropertyName("verbatim")]
        public bool Verbatim => true;
    }
}
