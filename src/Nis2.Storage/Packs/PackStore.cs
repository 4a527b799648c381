using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;
using Azure.Storage.Blobs.Specialized;
using Nis2.Storage.Blobs;
using Nis2.Storage.Tables;

namespace Nis2.Storage.Packs;

/// <summary>Files of audit packs and the packs themselves, streamed both ways. Written again, a file replaces the one before.</summary>
/// <remarks>Members throw <see cref="StorageUnavailableException"/> when storage is away; streams throw the client's exceptions.</remarks>
public sealed class PackStore(BlobContainerClient container)
{
    private const int BlockSize = 4 * 1024 * 1024;

    private readonly BlobFolder folder = new(container);

    /// <summary>What <paramref name="write"/> writes becomes visible when it returns; what breaks off before never does.</summary>
    public async Task<PackFile> WriteAsync(
        string organisation, string pack, string name, Func<Stream, CancellationToken, Task> write, CancellationToken ct)
    {
        var blob = folder.Container.GetBlockBlobClient(Path(organisation, pack) + name);
        var target = await folder.WriteAsync(
            "opening",
            () => blob.OpenWriteAsync(overwrite: true, new BlockBlobOpenWriteOptions { BufferSize = BlockSize }, ct),
            ct);
        await using var hashed = new HashedStream(target);
        await write(hashed, ct);
        // Disposing commits: only what was written to its end gets there.
        await target.DisposeAsync();
        return hashed.Finish();
    }

    /// <returns>Null where there is no such file; to be disposed by the caller.</returns>
    public Task<Stream?> OpenAsync(string organisation, string pack, string name, CancellationToken ct) => folder.ReadAsync(
        "reading",
        async () => (await folder.Container.GetBlobClient(Path(organisation, pack) + name).DownloadStreamingAsync(cancellationToken: ct))
            .Value.Content,
        ct);

    /// <summary>Names below <paramref name="prefix"/>, in order of their characters.</summary>
    public async Task<IReadOnlyList<string>> ListAsync(string organisation, string pack, string prefix, CancellationToken ct)
    {
        var path = Path(organisation, pack);
        var names = new List<string>();
        await foreach (var name in folder.ListAsync(path + prefix, ct))
            names.Add(name[path.Length..]);
        return [.. names.Order(StringComparer.Ordinal)];
    }

    /// <summary>Removes every file whose name begins so; an empty prefix removes them all.</summary>
    public async Task DeleteAsync(string organisation, string pack, string prefix, CancellationToken ct)
    {
        foreach (var name in await ListAsync(organisation, pack, prefix, ct))
            await folder.DeleteAsync(Path(organisation, pack) + name, ct);
    }

    private static string Path(string organisation, string pack) => $"{TableKey.Encode(organisation)}/{TableKey.Encode(pack)}/";
}
