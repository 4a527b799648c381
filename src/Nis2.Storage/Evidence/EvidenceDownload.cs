namespace Nis2.Storage.Evidence;

/// <param name="Content">Comes in as it is read.</param>
public sealed record EvidenceDownload(StoredEvidence Evidence, Stream Content) : IAsyncDisposable
{
    public ValueTask DisposeAsync() => Content.DisposeAsync();
}
