using Microsoft.DurableTask.Client;
using Microsoft.Extensions.Logging;
using Nis2.Storage.Directory;
using Nis2.Storage.Tables;
using Nis2Functions.Hosting;
using Nis2Functions.Telemetry;
using NodaTime;

namespace Nis2Functions.Webhooks;

/// <summary>Understands deliveries that are kept already: now, or later if now fails. Doing it twice changes nothing.</summary>
public sealed class DeliveryProcessor(
    DeliveryLog deliveries,
    SourceFinder sources,
    IntakeReader intake,
    TicketIncidents incidents,
    AfterAnswer after,
    ILogger<DeliveryProcessor> logger)
{
    private const int MostOutcomes = 5;

    /// <summary>
    /// Incidents are there when this comes back; their pages and clocks start after the answer, and only then the delivery counts as
    /// processed. A fault is no reason to refuse what is kept: the sweep tries again.
    /// </summary>
    /// <param name="source">With its intake.</param>
    public async Task TryProcessAsync(
        DurableTaskClient client, ConfiguredSource source, Delivery delivery, CancellationToken cancellation)
    {
        try
        {
            var processed = await UnderstandAsync(source, delivery, again: false, cancellation);

            // Its opening may have been overtaken: the sweep looks again before this counts as a ticket that was never heard of.
            if (processed.Tickets.Any(one => one.Outcome.What == TicketIncidents.ClosedUnseen))
                return;
            await after.RunAsync(later => FinishAsync(client, source, delivery, processed, later), cancellation);
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
                if (await deliveries.FindAsync(organisation, pending.Source, pending.Id, cancellation) is { State: DeliveryState.Received } kept)
                    await ProcessAgainAsync(client, organisation, kept, cancellation);
            }
            catch (Exception fault) when (fault is not (StorageUnavailableException or OperationCanceledException))
            {
                logger.NotProcessed(pending.Source, pending.Id, fault);
            }
        }
    }

    /// <summary>What an earlier attempt recorded is found and not recorded again.</summary>
    public async Task<ProcessingOutcome> ProcessAgainAsync(
        DurableTaskClient client, string organisation, Delivery delivery, CancellationToken cancellation)
    {
        if (await sources.FindAsync(organisation, delivery.Source, cancellation) is not { } found)
        {
            var orphaned = new ProcessingOutcome(DeliveryState.Unmapped, "source-removed");
            Measures.Delivered(orphaned.State.ToString());
            await deliveries.ResolveAsync(organisation, delivery.Source, delivery.Id, orphaned.State, orphaned.What, cancellation);
            return orphaned;
        }

        var source = await intake.CompleteAsync(found, cancellation);
        var processed = await UnderstandAsync(source, delivery, again: true, cancellation);
        await FinishAsync(client, source, delivery, processed, cancellation);
        return processed.Outcome;
    }

    private async Task<ProcessedDelivery> UnderstandAsync(
        ConfiguredSource source, Delivery delivery, bool again, CancellationToken cancellation)
    {
        var headers = new Dictionary<string, string>(delivery.Headers, StringComparer.OrdinalIgnoreCase);
        return source.Sender.Translate(new WebhookDelivery(headers, delivery.Body)) switch
        {
            Translation.Tickets tickets => await ReportAsync(source, delivery, tickets.Reported, again, cancellation),
            Translation.NoTicket => ProcessedDelivery.Of(DeliveryState.Processed, "no-ticket"),
            Translation.Unmapped unmapped => ProcessedDelivery.Of(DeliveryState.Unmapped, unmapped.Why),
            _ => throw new InvalidOperationException("A translation ends in one of three ways."),
        };
    }

    private async Task<ProcessedDelivery> ReportAsync(
        ConfiguredSource source, Delivery delivery, IReadOnlyList<TicketReported> tickets, bool again, CancellationToken cancellation)
    {
        var all = new List<ReportedIncident>();
        foreach (var ticket in tickets)
        {
            var own = (ticket.OwnComment && !TellsMore(ticket))
                || (ticket.Actor is { } actor && actor == source.Configured.Account)
                || IsWriteBack(source, ticket);
            all.Add(await incidents.ReportAsync(source, delivery, ticket with { OwnComment = own }, all.Count + 1, again, cancellation));
        }

        var worst = all.Exists(one => one.Outcome.State == DeliveryState.Unmapped) ? DeliveryState.Unmapped : DeliveryState.Processed;
        var what = string.Join(' ', all.Select(one => one.Outcome.What).Distinct().Take(MostOutcomes));
        return new ProcessedDelivery(new ProcessingOutcome(worst, what), all);
    }

    // A ticket may end while the last word in it is ours.
    private static bool TellsMore(TicketReported ticket) => ticket.Action is TicketAction.Resolved or TicketAction.Reopened;

    // Also where the mark was lost on the way: whoever writes for us comments for us.
    private static bool IsWriteBack(ConfiguredSource source, TicketReported ticket) =>
        ticket is { Action: TicketAction.Commented, Actor: { Length: > 0 } actor }
        && source.State.WriteBacks.Any(one => one.Source == source.Source && one.Account == actor);

    // The delivery counts as processed when all is done: until then the sweep would do it again, and find what is recorded.
    private async Task FinishAsync(
        DurableTaskClient client, ConfiguredSource source, Delivery delivery, ProcessedDelivery processed, CancellationToken cancellation)
    {
        foreach (var reported in processed.Tickets)
            await incidents.FollowUpAsync(client, source, reported, cancellation);
        Measures.Delivered(processed.Outcome.State.ToString());
        await deliveries.ResolveAsync(
            source.Organisation,
            delivery.Source,
            delivery.Id,
            processed.Outcome.State,
            processed.Outcome.What,
            cancellation,
            processed.Rules(MostOutcomes));
    }
}
