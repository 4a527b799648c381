using Microsoft.DurableTask.Client;
using Nis2.Compliance.Subjects;
using Nis2.Storage.Streams;

namespace Nis2Functions.Clocks;

/// <inheritdoc/>
public sealed class Upkeep<TState>(ISubjectKind<TState> kind, SubjectStore store, ClockKeeper clocks) : IUpkeep
    where TState : class
{
    public async Task RebuildOutdatedAsync(DurableTaskClient client, string organisation, CancellationToken cancellation)
    {
        await foreach (var id in store.OutdatedAsync(kind, organisation, cancellation))
        {
            var rebuilt = await store.RebuildAsync(kind, organisation, id, cancellation);
            if (rebuilt.NextStepChanged)
                await clocks.EnsureAsync(client, organisation, id, cancellation);
        }
    }
}
