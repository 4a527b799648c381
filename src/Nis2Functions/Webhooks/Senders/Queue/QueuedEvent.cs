using System.Text.Json;

namespace Nis2Functions.Webhooks.Senders.Queue;

/// <summary>A CloudEvent 1.0 in structured JSON; its required attributes are there.</summary>
internal sealed record QueuedEvent(string Id, string Source, string Type, JsonElement? Data)
{
    private const string Version = "1.0";

    /// <summary>Null where the JSON is no such event.</summary>
    public static QueuedEvent? Read(JsonElement? json) =>
        json.Text("specversion") == Version
        && json.Text("id") is { } id
        && json.Text("source") is { } source
        && json.Text("type") is { } type
            ? new QueuedEvent(id, source, type, json.Member("data"))
            : null;
}
