using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;
using Microsoft.Extensions.Logging;
using Nis2.Storage.Directory;
using Nis2.Storage.Events;
using Nis2.Storage.Streams;
using Nis2Functions.Hosting;
using Nis2Functions.Webhooks;
using NodaTime;

namespace Nis2Functions.Clocks;

/// <summary>
/// The second mechanism behind every deadline: whatever a lost event, a killed process or a fresh task hub left undone is found in the
/// indexes and set going again.
/// </summary>
public sealed class Sweep(
    OrganisationRegistry registry,
    SubjectStore store,
    Outbox outbox,
    DeliveryProcessor deliveries,
    ClockKeeper clocks,
    AppSettings settings,
    TimeProvider time,
    ILogger<Sweep> logger)
{
    [Function(nameof(SweepOverdue))]
    public async Task SweepOverdue(
        [TimerTrigger("%SweepSchedule%")] TimerInfo timer, [DurableClient] DurableTaskClient client, CancellationToken cancellation)
    {
        var before = time.Now() - settings.SweepGrace;
        var (overdue, published) = (0, 0);
        await foreach (var organisation in registry.ListAsync(cancellation))
        {
            try
            {
                overdue += await EnsureClocksAsync(client, organisation, before, cancellation);
                published += await outbox.PublishLeftoversAsync(organisation, before, cancellation);
                await deliveries.ProcessLeftoversAsync(client, organisation, before, cancellation);
            }
            catch (Exception fault) when (!cancellation.IsCancellationRequested)
            {
                logger.SweepFailed(fault);
            }
        }

        if (overdue + published > 0)
            logger.Swept(overdue, published);
    }

    private async Task<int> EnsureClocksAsync(DurableTaskClient client, string organisation, Instant before, CancellationToken cancellation)
    {
        var count = 0;
        await foreach (var step in store.OverdueStepsAsync(organisation, before, cancellation))
        {
            await clocks.EnsureAsync(client, organisation, step.Subject, cancellation);
            count++;
        }

        return count;
    }
}
