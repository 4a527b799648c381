using System.Text.Json;
using System.Text.Unicode;

namespace Nis2Functions.Webhooks;

/// <summary>Reads JSON whose shape is somebody else's: what is absent, null or of another type is null, never an exception.</summary>
internal static class Payload
{
    private static readonly JsonDocumentOptions Bounds = new() { MaxDepth = 64 };

    /// <summary>Null where the bytes are no JSON object in UTF-8 of at most 64 levels: rich text nests.</summary>
    public static JsonElement? Read(ReadOnlyMemory<byte> body) =>
        ReadAny(body) is { ValueKind: JsonValueKind.Object } read ? read : null;

    /// <summary>As <see cref="Read"/>, of any JSON.</summary>
    public static JsonElement? ReadAny(ReadOnlyMemory<byte> body)
    {
        if (!Utf8.IsValid(body.Span))
            return null;
        try
        {
            using var document = JsonDocument.Parse(body, Bounds);
            return document.RootElement.Clone();
        }
        catch (JsonException)
        {
            return null;
        }
    }

    public static JsonElement? Member(this JsonElement? parent, string name)
    {
        if (parent is not { ValueKind: JsonValueKind.Object } json)
            return null;
        try
        {
            return json.TryGetProperty(name, out var value) && value.ValueKind != JsonValueKind.Null ? value : null;
        }
        catch (InvalidOperationException)
        {
            // An escaped half of a surrogate pair in a name: JSON to its parser, but no text.
            return null;
        }
    }

    /// <summary>The first of these members that has one.</summary>
    public static string? Text(this JsonElement? parent, params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            if (parent.Member(name).AsText() is { Length: > 0 } text)
                return text;
        }

        return null;
    }

    /// <summary>A string as it is, a number as it is written; else null.</summary>
    public static string? AsText(this JsonElement? value)
    {
        try
        {
            return value?.ValueKind switch
            {
                JsonValueKind.String => value.Value.GetString(),
                JsonValueKind.Number => value.Value.GetRawText(),
                _ => null,
            };
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    /// <summary>Those of an object whose names are text.</summary>
    public static IEnumerable<(string Name, JsonElement? Value)> Members(this JsonElement? value)
    {
        if (value is not { ValueKind: JsonValueKind.Object } parent)
            yield break;
        foreach (var member in parent.EnumerateObject())
        {
            if (NameOf(member) is { } name)
                yield return (name, member.Value);
        }
    }

    public static IEnumerable<JsonElement?> Items(this JsonElement? value) =>
        value is { ValueKind: JsonValueKind.Array } array ? array.EnumerateArray().Select(item => (JsonElement?)item) : [];

    /// <summary>The items that are text; of objects, this member's text.</summary>
    public static IReadOnlyList<string> Texts(this JsonElement? list, string member) =>
        [.. list.Items().Select(item => item.AsText() ?? item.Text(member)).OfType<string>()];

    public static IReadOnlyList<string> Present(params ReadOnlySpan<string?> texts)
    {
        var present = new List<string>();
        foreach (var text in texts)
        {
            if (text is { Length: > 0 })
                present.Add(text);
        }

        return present;
    }

    private static string? NameOf(JsonProperty member)
    {
        try
        {
            return member.Name;
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }
}
