using System.Runtime.CompilerServices;
using Azure;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;
using Nis2.Storage.Tables;

namespace Nis2.Storage.Blobs;

/// <summary>A container, created by the first write.</summary>
internal sealed class BlobFolder(BlobContainerClient container)
{
    public BlobContainerClient Container => container;

    public Task<T> WriteAsync<T>(string what, Func<Task<T>> write, CancellationToken ct) =>
        AzureFailure.GuardAsync($"{what} in {container.Name}", async () =>
        {
            try
            {
                return await write();
            }
            catch (RequestFailedException missing) when (missing.ErrorCode == BlobErrorCode.ContainerNotFound)
            {
                await container.CreateIfNotExistsAsync(cancellationToken: ct);
                return await write();
            }
        }, ct);

    /// <returns>Null where blob or container is absent.</returns>
    public Task<T?> ReadAsync<T>(string what, Func<Task<T>> read, CancellationToken ct)
        where T : class =>
        AzureFailure.GuardAsync($"{what} in {container.Name}", async () =>
        {
            try
            {
                return await read();
            }
            catch (RequestFailedException missing) when (missing.Status == 404)
            {
                return null;
            }
        }, ct);

    public Task PutAsync(string name, ReadOnlyMemory<byte> content, BlobUploadOptions? options, CancellationToken ct) =>
        WriteAsync("writing", () => container.GetBlobClient(name).UploadAsync(new BinaryData(content), options, ct), ct);

    public Task<byte[]?> FindAsync(string name, CancellationToken ct) =>
        ReadAsync(
            "reading",
            async () => (await container.GetBlobClient(name).DownloadContentAsync(ct)).Value.Content.ToArray(),
            ct);

    public Task DeleteAsync(string name, CancellationToken ct) =>
        AzureFailure.GuardAsync(
            $"deleting in {container.Name}", () => container.GetBlobClient(name).DeleteIfExistsAsync(cancellationToken: ct), ct);

    public async IAsyncEnumerable<string> ListAsync(string prefix, [EnumeratorCancellation] CancellationToken ct)
    {
        string? continuation = null;
        do
        {
            var page = await ReadAsync("listing", () => PageAsync(prefix, continuation, ct), ct);
            foreach (var blob in page?.Values ?? [])
                yield return blob.Name;
            continuation = page?.ContinuationToken;
        }
        while (continuation is { Length: > 0 });
    }

    private async Task<Page<BlobItem>> PageAsync(string prefix, string? continuation, CancellationToken ct)
    {
        await using var pages = container.GetBlobsAsync(prefix: prefix, cancellationToken: ct).AsPages(continuation).GetAsyncEnumerator(ct);
        await pages.MoveNextAsync();
        return pages.Current;
    }
}
