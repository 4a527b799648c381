using Azure.Storage.Blobs;
using Nis2.Storage.Tables;

namespace Nis2.Storage.Blobs;

public sealed class ImportStore(BlobContainerClient container) : IImportFiles
{
    private readonly BlobFolder folder = new(container);

    public Task PutAsync(string organisation, string import, ReadOnlyMemory<byte> content, CancellationToken ct) =>
        folder.PutAsync(Name(organisation, import), content, null, ct);

    public Task<byte[]?> FindAsync(string organisation, string import, CancellationToken ct) =>
        folder.FindAsync(Name(organisation, import), ct);

    public async Task KeepOnlyAsync(string organisation, IReadOnlyCollection<string> imports, CancellationToken ct)
    {
        var kept = imports.Select(import => Name(organisation, import)).ToHashSet(StringComparer.Ordinal);
        await foreach (var name in folder.ListAsync($"{TableKey.Encode(organisation)}/", ct))
        {
            if (!kept.Contains(name))
                await folder.DeleteAsync(name, ct);
        }
    }

    private static string Name(string organisation, string import) => $"{TableKey.Encode(organisation)}/{TableKey.Encode(import)}";
}
