using Microsoft.DurableTask.Client;
using Nis2.Storage.Events;
using Nis2.Storage.Streams;
using Nis2Functions.Telemetry;
using NodaTime;

namespace Nis2Functions.Clocks;

/// <summary>One organisation's part of the sweep: clocks that are late are ensured, events that lie in the outbox are sent.</summary>
public sealed class SubjectSweep(SubjectStore store, Outbox outbox, ClockKeeper clocks)
{
    /// <param name="before">What came due or was written before it has had its chance with the first mechanism.</param>
    public async Task<(int Overdue, int Published)> RunAsync(
        DurableTaskClient client, string organisation, Instant before, CancellationToken cancellation)
    {
        var overdue = 0;
        await foreach (var step in store.OverdueStepsAsync(organisation, before, cancellation))
        {
            await clocks.EnsureAsync(client, organisation, step.Subject, cancellation);
            Measures.Swept(step.Subject.Kind, before - step.Step.At);
            overdue++;
        }

        return (overdue, await outbox.PublishLeftoversAsync(organisation, before, cancellation));
    }
}
