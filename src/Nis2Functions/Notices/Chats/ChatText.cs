using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using NodaTime.Text;

namespace Nis2Functions.Notices.Chats;

internal static class ChatText
{
    private const int Longest = 1500;
    private static readonly InstantPattern Minute = InstantPattern.Create("uuuu-MM-dd HH:mm 'UTC'", CultureInfo.InvariantCulture);

    public static JsonSerializerOptions Json { get; } = new()
    {
        Encoder = JavaScriptEncoder.Default,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    };

    /// <summary>Due instant and details, by name.</summary>
    public static IEnumerable<(string Name, string Value)> Facts(OutgoingNotice notice) =>
    [
        .. notice.Due is { } due ? [("Due", Minute.Format(due))] : Array.Empty<(string, string)>(),
        .. (notice.Details ?? new Dictionary<string, string>()).Select(one => (one.Key, Cut(one.Value))),
    ];

    /// <summary>Chats refuse messages that are too long.</summary>
    public static string Cut(string text) => text.Length <= Longest ? text
        : text[..(char.IsHighSurrogate(text[Longest - 1]) ? Longest - 1 : Longest)] + " ...";
}
