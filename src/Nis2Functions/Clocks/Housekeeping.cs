using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;
using Microsoft.Extensions.Logging;
using Nis2.Storage.Anchors;
using Nis2.Storage.Directory;
using Nis2.Storage.Streams;
using Nis2Functions.Hosting;
using Nis2Functions.Incidents;
using NodaTime;

namespace Nis2Functions.Clocks;

/// <summary>
/// What nobody waits for: rules of a new release applied, erasures finished, retention kept, old deliveries dropped, chains anchored.
/// </summary>
public sealed class Housekeeping(
    OrganisationRegistry registry,
    SubjectStore store,
    DeliveryLog deliveries,
    PageLinks links,
    AnchorStore anchors,
    IEnumerable<IUpkeep> upkeep,
    IncidentRetention retention,
    AppSettings settings,
    TimeProvider time,
    ILogger<Housekeeping> logger)
{
    [Function(nameof(KeepHouse))]
    public Task KeepHouse(
        [TimerTrigger("%HousekeepingSchedule%")] TimerInfo timer,
        [DurableClient] DurableTaskClient client,
        CancellationToken cancellation) =>
        EachAsync(
            async organisation =>
            {
                foreach (var kind in upkeep)
                    await kind.RebuildOutdatedAsync(client, organisation, cancellation);
                await retention.EraseEndedAsync(organisation, cancellation);
                await store.FinishErasuresAsync(organisation, cancellation);
                await deliveries.PurgeAsync(organisation, time.Now() - settings.DeliveryRetention, cancellation);
                await links.PurgeAsync(organisation, time.Now() - ExpiredLinksKept, cancellation);
            },
            cancellation);

    /// <summary>The day's Merkle root of every organisation: edits older than it are found out where the blob can't be changed.</summary>
    [Function(nameof(AnchorChains))]
    public Task AnchorChains([TimerTrigger("%AnchorSchedule%")] TimerInfo timer, CancellationToken cancellation) =>
        EachAsync(organisation => anchors.AnchorAsync(organisation, time.Now().InUtc().Date, cancellation), cancellation);

    /// <summary>Clocks that have ended leave their history behind; failed ones stay for whoever looks into them.</summary>
    [Function(nameof(PurgeEndedClocks))]
    public Task PurgeEndedClocks(
        [TimerTrigger("%AnchorSchedule%")] TimerInfo timer, [DurableClient] DurableTaskClient client, CancellationToken cancellation) =>
        client.PurgeAllInstancesAsync(
            new PurgeInstancesFilter(CreatedTo: time.GetUtcNow() - EndedClocksKept, Statuses: [OrchestrationRuntimeStatus.Completed]),
            cancellation);

    private static readonly TimeSpan EndedClocksKept = TimeSpan.FromDays(7);

    // So long, whoever follows one is told that it has expired.
    private static readonly Duration ExpiredLinksKept = Duration.FromDays(30);

    private async Task EachAsync(Func<string, Task> work, CancellationToken cancellation)
    {
        await foreach (var organisation in registry.ListAsync(cancellation))
        {
            try
            {
                await work(organisation);
            }
            catch (Exception fault) when (!cancellation.IsCancellationRequested)
            {
                logger.HousekeepingFailed(fault);
            }
        }
    }
}
