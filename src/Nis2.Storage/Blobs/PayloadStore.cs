using Azure.Storage.Blobs;
using Nis2.Storage.Streams;

namespace Nis2.Storage.Blobs;

public sealed class PayloadStore(BlobContainerClient container) : IPayloadStore
{
    private readonly BlobFolder folder = new(container);

    public Task PutAsync(string name, ReadOnlyMemory<byte> content, CancellationToken ct) => folder.PutAsync(name, content, null, ct);

    public Task<byte[]?> FindAsync(string name, CancellationToken ct) => folder.FindAsync(name, ct);

    public Task DeleteAsync(string name, CancellationToken ct) => folder.DeleteAsync(name, ct);

    public IAsyncEnumerable<string> ListAsync(string prefix, CancellationToken ct) => folder.ListAsync(prefix, ct);
}
