using Microsoft.DurableTask.Client;
using Nis2.Storage.Directory;


namespace Nis2Functions.Webhooks;

/// <summary>
/// Has deliveries understood again, after a mapping or a rule was mended. What became an incident stays as it is: replaying everything
/// creates nothing twice.
/// </summary>
public sealed class DeliveryReplay(DeliveryLog deliveries, DeliveryProcessor processor)
{
    /// <summary>Deliveries that one request replays at most; the rest is the next request's.</summary>
    public const int Most = 25;

    private const string IncidentPrefix = "incident-";

    private static readonly HashSet<string> MayChange =
        [TicketIncidents.Ignored, TicketIncidents.OwnComment, TicketIncidents.Void, "no-ticket"];

    /// <summary>Null where there is no such delivery. A person's note on it is replaced.</summary>
    public Task<ReplayedDelivery?> OneAsync(
        DurableTaskClient client, string organisation, string source, string id, CancellationToken cancellation) =>
        ReplayAsync(client, organisation, source, id, standing: _ => false, cancellation);

    /// <summary>A page of a list. What a person settled stays settled.</summary>
    public async Task<ReplayView> AllAsync(
        DurableTaskClient client, string organisation, DeliveryList list, string? source, string? continuation,
        CancellationToken cancellation)
    {
        var page = await deliveries.PageAsync(organisation, list, source, Most, continuation, cancellation);
        var replayed = new List<ReplayedDelivery>();
        foreach (var one in page.Items)
        {
            if (await ReplayAsync(client, organisation, one.Source, one.Id, IsSettled, cancellation) is { } became)
                replayed.Add(became);
        }

        return new ReplayView(replayed, page.Continuation);
    }

    private async Task<ReplayedDelivery?> ReplayAsync(
        DurableTaskClient client, string organisation, string source, string id, Func<string, bool> standing,
        CancellationToken cancellation)
    {
        if (await deliveries.FindAsync(organisation, source, id, cancellation) is not { } kept)
            return null;
        if (kept is { State: DeliveryState.Processed, Outcome: { } outcome } && (IsOfIncident(outcome) || standing(outcome)))
            return new ReplayedDelivery(source, id, kept.State, outcome, false);
        var became = await processor.ProcessAgainAsync(client, organisation, kept, cancellation);
        return new ReplayedDelivery(source, id, became.State, became.What, true);
    }

    private static bool IsOfIncident(string outcome) =>
        outcome.Split(' ').Any(word => word.StartsWith(IncidentPrefix, StringComparison.Ordinal));

    private static bool IsSettled(string outcome) => !outcome.Split(' ').All(MayChange.Contains);
}
