namespace Nis2.Storage.Evidence;

public abstract record EvidenceUpload(StoredEvidence Evidence)
{
    public sealed record Stored(StoredEvidence Evidence) : EvidenceUpload(Evidence);

    /// <summary>The same bytes lay under this id before.</summary>
    public sealed record AlreadyThere(StoredEvidence Evidence) : EvidenceUpload(Evidence);

    /// <summary>Other bytes lie under this id, and stay.</summary>
    public sealed record Conflict(StoredEvidence Evidence) : EvidenceUpload(Evidence);
}
