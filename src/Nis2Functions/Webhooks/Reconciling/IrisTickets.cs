using System.Text.Json;
using Nis2.Compliance.Intake;
using Nis2.Storage.Directory;
using NodaTime;

namespace Nis2Functions.Webhooks.Reconciling;

/// <summary>
/// The latest alerts of a DFIR-IRIS. It lists none by change, and its times have no zone: the newest 500 are compared every time.
/// </summary>
internal sealed class IrisTickets : ITicketLister
{
    private const int PageSize = 100;
    private const int MostPages = 5;
    private static readonly string[] Ended = ["6", "7"];

    public ReconciledSystem System => ReconciledSystem.Iris;

    public string Kind => "dfir-iris";

    public async Task<Listing> ListAsync(
        ReconciliationClient client, Uri api, string token, ReconciliationLook last, Instant now, CancellationToken cancellation)
    {
        var tickets = new List<ListedTicket>();
        for (var page = 1; page <= MostPages; page++)
        {
            using var request = new HttpRequestMessage(
                HttpMethod.Get, $"{api.AbsoluteUri.TrimEnd('/')}/alerts/filter?page={page}&per_page={PageSize}&sort=desc");
            var answer = await client.AskAsync(request, token, cancellation);
            if (answer.Json.Member("data").Member("alerts") is not { ValueKind: JsonValueKind.Array } alerts)
                return new Listing(tickets, last.Since, null, answer.Failure ?? "unknown-shape", answer.NotBefore);
            tickets.AddRange(((JsonElement?)alerts).Items().Select(Read).OfType<ListedTicket>());
            if (answer.Json.Member("data").Text("next_page") is null)
                break;
        }

        return new Listing(tickets, now);
    }

    private static ListedTicket? Read(JsonElement? alert) => alert is { } json && alert.Text("alert_id") is { } id
        ? new ListedTicket(id, Ended.Contains(alert.Text("alert_status_id")), _ => Delivery(json))
        : null;

    private static WebhookDelivery Delivery(JsonElement alert) => new(
        new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase) { ["Content-Type"] = "application/json" },
        JsonSerializer.SerializeToUtf8Bytes(new { alerts = alert }));
}
