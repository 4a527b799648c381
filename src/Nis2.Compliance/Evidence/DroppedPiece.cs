using NodaTime;

namespace Nis2.Compliance.Evidence;

/// <summary>Evidence that is linked and counts for nothing.</summary>
/// <param name="Status">Why it does not count.</param>
/// <param name="Since">Since which day; null where that is not known.</param>
/// <param name="Reason">As it was given; cut where it was long.</param>
/// <param name="Links">What it was linked to.</param>
public sealed record DroppedPiece(
    string Evidence,
    string Title,
    EvidenceStatus Status,
    LocalDate? Since,
    string? Reason,
    string? SupersededBy,
    IReadOnlyList<string> Links);
