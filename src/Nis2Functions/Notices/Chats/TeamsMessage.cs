using System.Text.Json.Serialization;

namespace Nis2Functions.Notices.Chats;

/// <summary>
/// What a Teams workflow posts: an Adaptive Card as the only attachment. Texts are runs, which Teams shows as they are: no markdown in them
/// is understood.
/// </summary>
internal static class TeamsMessage
{
    public static object Of(OutgoingNotice notice)
    {
        var body = new List<Block> { Paragraph(new Run(Plain(notice.Title)) { Weight = "bolder", Size = "large" }) };
        body.AddRange(notice.Text.Split("\r\n").Where(line => line.Length > 0).Select(line => Paragraph(new Run(Plain(line)))));
        body.AddRange(ChatText.Facts(notice).Select(fact => Paragraph(
            new Run(fact.Name + ": ") { Weight = "bolder" }, new Run(Plain(fact.Value)))));
        var actions = new[] { (notice.Acknowledge, "Acknowledge / Bestätigen"), (notice.Link, "Open / Öffnen") }
            .Where(link => link.Item1 is not null)
            .Select(link => new Action(link.Item2, link.Item1!));
        return new Message([new Attachment(new Card(body, [.. actions]))]);
    }

    private static Block Paragraph(params Run[] runs) => new(runs);

    // Cards put dates in the place of such braces.
    private static string Plain(string text) => ChatText.Cut(text).Replace("{{", "{ {", StringComparison.Ordinal);

    private sealed record Message([property: JsonPropertyName("attachments")] IReadOnlyList<Attachment> Attachments)
    {
        [JsonPropertyName("type")]
        public string Type => "message";
    }

    private sealed record Attachment([property: JsonPropertyName("content")] Card Content)
    {
        [JsonPropertyName("contentType")]
        public string ContentType => "application/vnd.microsoft.card.adaptive";
    }

    private sealed record Card(
        [property: JsonPropertyName("body")] IReadOnlyList<Block> Body,
        [property: JsonPropertyName("actions")] IReadOnlyList<Action> Actions)
    {
        [JsonPropertyName("$schema")]
        public string Schema => "http://adaptivecards.io/schemas/adaptive-card.json";

        [JsonPropertyName("type")]
        public string Type => "AdaptiveCard";

        [JsonPropertyName("version")]
        public string Version => "1.4";
    }

    private sealed record Block([property: JsonPropertyName("inlines")] IReadOnlyList<Run> Inlines)
    {
        [JsonPropertyName("type")]
        public string Type => "RichTextBlock";
    }

    private sealed record Run([property: JsonPropertyName("text")] string Text)
    {
        [JsonPropertyName("type")]
        public string Type => "TextRun";

        [JsonPropertyName("weight")]
        public string? Weight { get; init; }

        [JsonPropertyName("size")]
        public string? Size { get; init; }
    }

    private sealed record Action(
        [property: JsonPropertyName("title")] string Title, [property: JsonPropertyName("url")] string Url)
    {
        [JsonPropertyName("type")]
        public string Type => "Action.OpenUrl";
    }
}
