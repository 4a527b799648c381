using Microsoft.DurableTask.Client;

namespace Nis2Functions.Clocks;

/// <summary>Brings the subjects of one kind up to this release.</summary>
public interface IUpkeep
{
    Task RebuildOutdatedAsync(DurableTaskClient client, string organisation, CancellationToken cancellation);
}
