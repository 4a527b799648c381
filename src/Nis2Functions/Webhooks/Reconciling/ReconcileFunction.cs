using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;
using Microsoft.Extensions.Logging;
using Nis2.Storage.Directory;
using Nis2Functions.Organisations;

namespace Nis2Functions.Webhooks.Reconciling;

/// <summary>Looks at every API that an organisation has named. One that fails holds up no other.</summary>
public sealed class ReconcileFunction(
    OrganisationRegistry registry, OrganisationReader organisations, SourceFinder sources, Reconciler reconciler,
    ILogger<ReconcileFunction> logger)
{
    [Function(nameof(ReconcileSources))]
    public async Task ReconcileSources(
        [TimerTrigger("%HousekeepingSchedule%")] TimerInfo timer, [DurableClient] DurableTaskClient client, CancellationToken cancellation)
    {
        await foreach (var organisation in registry.ListAsync(cancellation))
        {
            var state = await organisations.FindAsync(organisation, cancellation);
            foreach (var source in state?.Sources ?? [])
                await LookAsync(client, organisation, source.Id, cancellation);
        }
    }

    private async Task LookAsync(DurableTaskClient client, string organisation, string source, CancellationToken cancellation)
    {
        try
        {
            if (await sources.FindAsync(organisation, source, cancellation) is { } found
                && TicketListers.Of(found) is not null
                && await reconciler.LookAsync(client, found, cancellation) is { } look
                && (look.Failure is not null || look.Missing > 0))
                logger.Reconciled(organisation, source, look.Missing, look.Failure ?? "none");
        }
        catch (Exception fault) when (!cancellation.IsCancellationRequested)
        {
            logger.NotReconciled(organisation, source, fault);
        }
    }
}
