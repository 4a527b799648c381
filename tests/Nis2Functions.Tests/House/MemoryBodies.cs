using System.Collections.Concurrent;
using Nis2.Storage.Directory;

namespace Nis2Functions.Tests.House;

internal sealed class MemoryBodies : IDeliveryBodies
{
    private readonly ConcurrentDictionary<(string Organisation, string Source, string Id), byte[]> all = new();

    public Task PutAsync(string organisation, string source, string deliveryId, ReadOnlyMemory<byte> body, CancellationToken ct)
    {
        all[(organisation, source, deliveryId)] = body.ToArray();
        return Task.CompletedTask;
    }

    public Task<byte[]?> FindAsync(string organisation, string source, string deliveryId, CancellationToken ct) =>
        Task.FromResult(all.GetValueOrDefault((organisation, source, deliveryId)));

    public Task DeleteAsync(string organisation, string source, string deliveryId, CancellationToken ct)
    {
        all.TryRemove((organisation, source, deliveryId), out _);
        return Task.CompletedTask;
    }
}
