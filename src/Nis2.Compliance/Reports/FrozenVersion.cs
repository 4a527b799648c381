using NodaTime;

namespace Nis2.Compliance.Reports;

/// <summary>A version of a report whose bytes lie in evidence and never change.</summary>
/// <param name="Generated">True where the bytes were made here from a draft; false where they were brought in.</param>
/// <param name="Fields">What the draft said then.</param>
public sealed record FrozenVersion(
    string Stage,
    int Number,
    string EvidenceId,
    string Sha256,
    string ContentType,
    bool Generated,
    string By,
    Instant At,
    string? SignedOffBy,
    string? Reason,
    IReadOnlyList<FrozenField>? Fields);
