using NodaTime;

namespace Nis2Functions.Reports;

/// <summary>Whether what was handed in is still what the stream says.</summary>
/// <param name="Version">Of the event that records it.</param>
/// <param name="Sha256">As recorded when it was handed in.</param>
/// <param name="Result">Of the report's bytes.</param>
/// <param name="Found">SHA-256 of the bytes as they lie in evidence now.</param>
/// <param name="Receipt">Of the receipt's bytes; absent where there is no receipt.</param>
/// <param name="Agrees">Report, hash and chain say the same; where only the hash is known, the chain alone.</param>
public sealed record SubmissionProof(
    string Stage,
    int Version,
    Instant SubmittedAt,
    string By,
    string Sha256,
    string? EvidenceId,
    ProofResult Result,
    string? Found,
    string? ReceiptEvidenceId,
    ProofResult? Receipt,
    bool Agrees);
