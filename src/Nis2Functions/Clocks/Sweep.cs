using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;
using Microsoft.Extensions.Logging;
using Nis2.Storage.Directory;
using Nis2Functions.Hosting;
using Nis2Functions.Webhooks;

namespace Nis2Functions.Clocks;

/// <summary>
/// The second mechanism behind every deadline: whatever a lost event, a killed process or a fresh task hub left undone is found in the
/// indexes and set going again.
/// </summary>
public sealed class Sweep(
    OrganisationRegistry registry,
    SubjectSweep subjects,
    DeliveryProcessor deliveries,
    AppSettings settings,
    TimeProvider time,
    ILogger<Sweep> logger)
{
    [Function(nameof(SweepOverdue))]
    public async Task SweepOverdue(
        [TimerTrigger("%SweepSchedule%")] TimerInfo timer, [DurableClient] DurableTaskClient client, CancellationToken cancellation)
    {
        var before = time.Now() - settings.SweepGrace;
        var (all, failed) = (0, 0);
        await foreach (var organisation in registry.ListAsync(cancellation))
        {
            all++;
            try
            {
                var (overdue, published) = await subjects.RunAsync(client, organisation, before, cancellation);
                await deliveries.ProcessLeftoversAsync(client, organisation, before, cancellation);
                if (overdue + published > 0)
                    logger.Swept(overdue, published);
            }
            catch (Exception fault) when (!cancellation.IsCancellationRequested)
            {
                failed++;
                logger.SweepFailed(fault);
            }
        }

        // An alert stands on this line: it must come whether there was anything to do or not.
        logger.SweepRan(all, failed);
    }
}
