using System.Net.Http.Json;
using System.Text.Json;
using Nis2.Compliance.Intake;
using Nis2.Storage.Directory;
using NodaTime;

namespace Nis2Functions.Webhooks.Reconciling;

/// <summary>Cases that were made or changed since the last look, by the query API of TheHive 4 and 5.</summary>
internal sealed class TheHiveTickets : ITicketLister
{
    private const int Most = 500;
    private static readonly Duration Overlap = Duration.FromMinutes(5);
    private static readonly string[] Ended = ["Closed", "Resolved", "Duplicated", "Deleted"];

    public ReconciledSystem System => ReconciledSystem.TheHive;

    public string Kind => "thehive";

    public async Task<Listing> ListAsync(
        ReconciliationClient client, Uri api, string token, ReconciliationLook last, Instant now, CancellationToken cancellation)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, $"{api.AbsoluteUri.TrimEnd('/')}/api/v1/query?name=nis2-reconciliation")
        {
            Content = JsonContent.Create(new { query = Query(last.Since.ToUnixTimeMilliseconds()) }),
        };
        var answer = await client.AskAsync(request, token, cancellation);
        if (answer.Json is not { ValueKind: JsonValueKind.Array } json)
            return new Listing([], last.Since, null, answer.Failure ?? "unknown-shape", answer.NotBefore);
        ListedTicket[] tickets = [.. ((JsonElement?)json).Items().Select(Read).OfType<ListedTicket>()];
        // Its clock is not ours. Where more changed than one look takes, the next one starts where this one did.
        return json.GetArrayLength() < Most ? new Listing(tickets, now - Overlap) : new Listing(tickets, last.Since, null, "too-many");
    }

    // A case that was never changed has no instant of its change.
    private static object[] Query(long since) =>
    [
        new { _name = "listCase" },
        new { _name = "filter", _or = new object[] { From("_createdAt", since), From("_updatedAt", since) } },
        new { _name = "sort", _fields = new object[] { new Dictionary<string, string> { ["_createdAt"] = "desc" } } },
        new { _name = "page", from = 0, to = Most },
    ];

    private static Dictionary<string, object> From(string field, long since) => new() { ["_gte"] = new { _field = field, _value = since } };

    private static ListedTicket? Read(JsonElement? found) => found is { } json && found.Text("_id") is { } id
        ? new ListedTicket(
            id, Ended.Contains(found.Text("stage")) || Ended.Contains(found.Text("status")), action => Delivery(json, id, action))
        : null;

    private static WebhookDelivery Delivery(JsonElement found, string id, TicketAction action) => new(
        new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase) { ["Content-Type"] = "application/json" },
        JsonSerializer.SerializeToUtf8Bytes(new
        {
            operation = action == TicketAction.Opened ? "create" : "update",
            objectType = "Case",
            objectId = id,
            @object = found,
        }));
}
