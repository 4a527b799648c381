using System.Text.Json;

namespace Nis2Functions.Webhooks.Senders.CloudEvents;

/// <summary>An event as it came; an attribute that is not there is null.</summary>
internal sealed record CloudEvent(Func<string, string?> Attribute, JsonElement? Data)
{
    public const string HeaderPrefix = "ce-";

    private const string Version = "1.0";
    private const int MostEvents = 1000;
    private const string StructuredType = "application/cloudevents+json";
    private const string BatchType = "application/cloudevents-batch+json";

    /// <summary>Those that are read.</summary>
    public static IReadOnlyList<string> Attributes { get; } =
        ["specversion", "id", "source", "type", "subject", "time", "severitytext", "severitynumber"];

    public string? Id => Attribute("id");

    public string? Source => Attribute("source");

    public string? Type => Attribute("type");

    /// <summary>Whether the attributes are there that every event has.</summary>
    public bool IsComplete => Attribute("specversion") == Version && Id is not null && Source is not null && Type is not null;

    /// <summary>Null for a format that nobody here reads.</summary>
    public static ContentMode? ModeOf(WebhookDelivery delivery)
    {
        var type = delivery.Header("Content-Type")?.Split(';')[0].Trim() ?? string.Empty;
        return type.ToLowerInvariant() switch
        {
            StructuredType => ContentMode.Structured,
            BatchType => ContentMode.Batch,
            _ when type.StartsWith("application/cloudevents", StringComparison.OrdinalIgnoreCase) => null,
            _ => delivery.Header(HeaderPrefix + "specversion") is null ? null : ContentMode.Binary,
        };
    }

    /// <summary>Null where there is no event in it: no JSON, no mode, or more than a thousand.</summary>
    public static IReadOnlyList<CloudEvent>? Read(WebhookDelivery delivery) => ModeOf(delivery) switch
    {
        ContentMode.Structured when Payload.Read(delivery.Body) is { } json => [Of(json)],
        ContentMode.Binary => [new(name => Decode(delivery.Header(HeaderPrefix + name)), Payload.Read(delivery.Body))],
        ContentMode.Batch when Payload.ReadAny(delivery.Body) is { ValueKind: JsonValueKind.Array } list
            && list.GetArrayLength() <= MostEvents =>
            [.. list.EnumerateArray().Select(item => Of(item))],
        _ => null,
    };

    /// <summary>As it stands in structured JSON.</summary>
    public static CloudEvent Of(JsonElement? json) =>
        new(name => json.Text(name), json.Member("data") ?? Base64(json.Text("data_base64")));

    private static JsonElement? Base64(string? text)
    {
        if (text is null)
            return null;
        var bytes = new byte[text.Length];
        return Convert.TryFromBase64String(text, bytes, out var written) ? Payload.Read(bytes.AsMemory(0, written)) : null;
    }

    // Headers carry other than printable ASCII percent-encoded.
    private static string? Decode(string? value) => value is null ? null : Uri.UnescapeDataString(value);
}
