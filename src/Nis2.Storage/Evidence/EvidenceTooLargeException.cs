namespace Nis2.Storage.Evidence;

/// <summary>The upload went past the bound; nothing of it is kept.</summary>
public sealed class EvidenceTooLargeException(long limit) : Exception($"Evidence may have {limit} bytes.")
{
    public long Limit { get; } = limit;
}
