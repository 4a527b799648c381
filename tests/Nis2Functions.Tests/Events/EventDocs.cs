using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Nis2Functions.Webhooks.Senders.Queue;

namespace Nis2Functions.Tests.Events;

/// <summary>The generated files of docs/events, from the code.</summary>
internal static class EventDocs
{
    public const string TicketFile = "ticket.reported.v1.json";

    private static readonly JsonSerializerOptions Indented =
        new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Folder { get; } = Checkout.Of("docs", "events");

    public static IReadOnlyDictionary<string, string> Files { get; } = EventDocument.All
        .Select(one => (Name: one.File, Text: Text(one.Write())))
        .Append((TicketFile, Text(Ticket())))
        .Append(("catalogue.md", Catalogue()))
        .ToDictionary(one => one.Item1, one => one.Item2);

    public static JsonObject TicketExample => JsonNode.Parse("""
        {
          "system": "servicedesk", "ticketId": "INC-7", "action": "opened", "title": "Files encrypted",
          "description": "Since this morning.",
          "severity": "P1", "createdAt": "2026-11-10T08:00:00+01:00", "detectedAt": "2026-11-10T07:45:00+01:00",
          "resolvedAt": "2026-11-10T12:00:00+01:00", "labels": ["malware"], "assets": ["fs-01"], "reporter": "Jo", "actor": "jo",
          "link": "https://desk.example/INC-7", "group": "fs"
        }
        """)!.AsObject();

    private static JsonObject Ticket()
    {
        var source = SourceComments.Of(typeof(TicketData));
        var whole = new JsonObject
        {
            ["$schema"] = "https://json-schema.org/draft/2020-12/schema",
            ["$id"] = "urn:nis2:event:ticket.reported:1",
            ["title"] = TicketData.EventType,
            ["description"] = "Something happened to a ticket: data of an event that others send into the tickets queue.",
        };
        foreach (var (key, value) in DataSchema.Of(typeof(TicketData), source))
            whole[key] = value?.DeepClone();
        whole["examples"] = new JsonArray(TicketExample);
        return whole;
    }

    private static string Catalogue()
    {
        var text = new StringBuilder("# Catalogue of events\n\nGenerated from the code: see [README](README.md). ")
            .Append(EventDocument.All.Count).Append(" types leave.\n");
        foreach (var kind in EventDocument.All.GroupBy(one => one.Name[..one.Name.IndexOf('.')]))
        {
            text.Append("\n## ").Append(kind.Key).Append("\n\n| Type | Version | When | Never travels |\n| --- | --- | --- | --- |\n");
            foreach (var one in kind)
            {
                text.Append("| [nis2.").Append(one.Name).Append("](").Append(one.File).Append(") | ").Append(one.Version).Append(" | ")
                    .Append(one.When.Replace("|", "\\|")).Append(" | ")
                    .AppendJoin(", ", one.Erasable.Select(name => $"`{name}`")).Append(" |\n");
            }
        }

        return text.ToString();
    }

    private static string Text(JsonNode json) => json.ToJsonString(Indented) + "\n";
}
