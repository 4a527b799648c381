namespace Nis2.Compliance.Evidence;

/// <summary>A piece of evidence; the file itself is in blob storage and never changes.</summary>
public sealed record EvidenceState
{
    /// <summary>64 hexadecimal digits; null before the first event.</summary>
    public string? Sha256 { get; init; }

    /// <summary>Bytes.</summary>
    public long Size { get; init; }

    public string ContentType { get; init; } = string.Empty;

    public string? FileName { get; init; }
}
