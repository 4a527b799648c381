using NodaTime;

namespace Nis2.Compliance.Incidents;

/// <summary>A report that was handed in.</summary>
/// <param name="SubmittedAt">When it was actually handed in.</param>
/// <param name="Channel">How, such as <c>BSI portal</c>.</param>
/// <param name="PayloadSha256">64 hexadecimal digits, lower case.</param>
/// <param name="RecordedAt">When this organisation said so.</param>
public sealed record Submission(
    Instant SubmittedAt,
    string Channel,
    string PayloadSha256,
    string By,
    Instant RecordedAt,
    string? AuthorityReference = null)
{
    /// <summary>Where the exact bytes lie; null where only their hash is known.</summary>
    public string? EvidenceId { get; init; }

    /// <summary>As whoever filed it named it.</summary>
    public string? ContentType { get; init; }

    /// <summary>To whom it was handed in.</summary>
    public string? Authority { get; init; }

    /// <summary>True where the bytes were made from a draft here.</summary>
    public bool Generated { get; init; }

    public string? SignedOffBy { get; init; }

    /// <summary>True where the organisation wants a sign-off and there was none.</summary>
    public bool WithoutSignOff { get; init; }

    /// <summary>Where the authority's receipt lies.</summary>
    public string? ReceiptEvidenceId { get; init; }

    public Instant? ReceivedAt { get; init; }

    /// <summary>The authority's number on the receipt.</summary>
    public string? ReceiptReference { get; init; }
}
