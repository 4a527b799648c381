using Nis2.Compliance.Obligations;
using NodaTime;

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

    /// <summary>What it shows, in the order of linking.</summary>
    public IReadOnlyList<string> Links { get; init; } = [];

    public Validity Validity { get; init; } = new();

    /// <summary>Of the days of <see cref="Validity"/>.</summary>
    public string Zone { get; init; } = "UTC";

    /// <summary>Id of the evidence that stands in its place.</summary>
    public string? SupersededBy { get; init; }

    public bool Withdrawn { get; init; }

    /// <summary>Why it was withdrawn or superseded.</summary>
    public string? Reason { get; init; }

    /// <summary>When it was withdrawn or superseded.</summary>
    public Instant? EndedAt { get; init; }

    public IReadOnlyList<DueItem> Items { get; init; } = [];
}
