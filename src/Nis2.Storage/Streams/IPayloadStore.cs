namespace Nis2.Storage.Streams;

/// <summary>What is too large for a row. Names say where a payload belongs and end with its hash, so writing twice is harmless.</summary>
/// <remarks>Every member throws <see cref="Tables.StorageUnavailableException"/> when the store can't be reached in time.</remarks>
public interface IPayloadStore
{
    Task PutAsync(string name, ReadOnlyMemory<byte> content, CancellationToken ct);

    Task<byte[]?> FindAsync(string name, CancellationToken ct);

    Task DeleteAsync(string name, CancellationToken ct);

    IAsyncEnumerable<string> ListAsync(string prefix, CancellationToken ct);
}
