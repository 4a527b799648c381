using Microsoft.DurableTask.Client;
using Microsoft.Extensions.Logging;
using Nis2.Storage.Directory;
using Nis2.Storage.Tables;
using Nis2Functions.Telemetry;
using NodaTime;

namespace Nis2Functions.Webhooks;

/// <summary>Understands deliveries that are kept already: now, or later if now fails. Doing it twice changes nothing.</summary>
public sealed class DeliveryProcessor(
    DeliveryLog deliveries, SourceFinder sources, TicketIncidents incidents, ILogger<DeliveryProcessor> logger)
{
    private const int MostOutcomes = 5;

    /// <summary>A fault is no reason to refuse what is kept: the sweep tries again.</summary>
    public async Task TryProcessAsync(
        DurableTaskClient client, ConfiguredSource source, Delivery delivery, CancellationToken cancellation)
    {
        try
        {
            await ProcessAsync(client, source, delivery, again: false, cancellation);
        }
        catch (Exception fault)
        {
            logger.NotProcessed(source.Source, delivery.Id, fault);
        }
    }

    /// <summary>Deliveries received before the instant of which nothing has become yet.</summary>
    /// <exception cref="StorageUnavailableException">The rest waits for the next call.</exception>
    public async Task ProcessLeftoversAsync(
        DurableTaskClient client, string organisation, Instant before, CancellationToken cancellation)
    {
        await foreach (var pending in deliveries.PendingAsync(organisation, before, cancellation))
        {
            try
            {
                await ProcessLeftoverAsync(client, organisation, pending, cancellation);
            }
            catch (Exception fault) when (fault is not (StorageUnavailableException or OperationCanceledException))
            {
                logger.NotProcessed(pending.Source, pending.Id, fault);
            }
        }
    }

    private async Task ProcessLeftoverAsync(
        DurableTaskClient client, string organisation, DeliveryReference pending, CancellationToken cancellation)
    {
        var kept = await deliveries.FindAsync(organisation, pending.Source, pending.Id, cancellation);
        if (kept is not { State: DeliveryState.Received } delivery)
            return;
        if (await sources.FindAsync(organisation, pending.Source, cancellation) is { } source)
            await ProcessAsync(client, source, delivery, again: true, cancellation);
        else
            await ResolveAsync(organisation, delivery, new ProcessingOutcome(DeliveryState.Unmapped, "source-removed"), cancellation);
    }

    private async Task ProcessAsync(
        DurableTaskClient client, ConfiguredSource source, Delivery delivery, bool again, CancellationToken cancellation)
    {
        var headers = new Dictionary<string, string>(delivery.Headers, StringComparer.OrdinalIgnoreCase);
        var outcome = source.Sender.Translate(new WebhookDelivery(headers, delivery.Body)) switch
        {
            Translation.Tickets tickets => await ReportAsync(client, source, delivery, tickets.Reported, again, cancellation),
            Translation.NoTicket => new ProcessingOutcome(DeliveryState.Processed, "no-ticket"),
            Translation.Unmapped unmapped => new ProcessingOutcome(DeliveryState.Unmapped, unmapped.Why),
            _ => throw new InvalidOperationException("A translation ends in one of three ways."),
        };
        await ResolveAsync(source.Organisation, delivery, outcome, cancellation);
    }

    private async Task<ProcessingOutcome> ReportAsync(
        DurableTaskClient client,
        ConfiguredSource source,
        Delivery delivery,
        IReadOnlyList<TicketReported> tickets,
        bool again,
        CancellationToken cancellation)
    {
        var outcomes = new List<ProcessingOutcome>();
        foreach (var ticket in tickets)
        {
            var own = ticket.OwnComment || (ticket.Actor is { } actor && actor == source.Configured.Account);
            outcomes.Add(await incidents.ReportAsync(
                client, source, delivery, ticket with { OwnComment = own }, outcomes.Count + 1, again, cancellation));
        }

        var worst = outcomes.Exists(one => one.State == DeliveryState.Unmapped) ? DeliveryState.Unmapped : DeliveryState.Processed;
        return new ProcessingOutcome(worst, string.Join(' ', outcomes.Select(one => one.What).Distinct().Take(MostOutcomes)));
    }

    private Task ResolveAsync(string organisation, Delivery delivery, ProcessingOutcome outcome, CancellationToken cancellation)
    {
        Measures.Delivered(outcome.State.ToString());
        return deliveries.ResolveAsync(organisation, delivery.Source, delivery.Id, outcome.State, outcome.What, cancellation);
    }
}
