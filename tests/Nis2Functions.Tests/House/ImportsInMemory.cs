using System.Collections.Concurrent;
using Nis2.Storage.Blobs;

namespace Nis2Functions.Tests.House;

internal sealed class ImportsInMemory : IImportFiles
{
    private readonly ConcurrentDictionary<(string Organisation, string Import), byte[]> all = new();

    public int Count => all.Count;

    public Task PutAsync(string organisation, string import, ReadOnlyMemory<byte> content, CancellationToken ct)
    {
        all[(organisation, import)] = content.ToArray();
        return Task.CompletedTask;
    }

    public Task<byte[]?> FindAsync(string organisation, string import, CancellationToken ct) =>
        Task.FromResult(all.GetValueOrDefault((organisation, import)));

    public Task KeepOnlyAsync(string organisation, IReadOnlyCollection<string> imports, CancellationToken ct)
    {
        foreach (var key in all.Keys.Where(key => key.Organisation == organisation && !imports.Contains(key.Import)))
            all.TryRemove(key, out _);
        return Task.CompletedTask;
    }
}
