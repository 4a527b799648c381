using Nis2.Compliance.Evidence;
using NodaTime;

namespace Nis2Functions.Evidence;

/// <param name="Status">Whether it counts today.</param>
/// <param name="Counts">What it counts for; empty where it does not count.</param>
/// <param name="Related">What the set relates it to without letting it count, and why.</param>
/// <param name="Dropped">Why it counts for nothing; null where it counts.</param>
public sealed record EvidenceCountsView(
    string Id,
    string Set,
    LocalDate On,
    EvidenceStatus Status,
    IReadOnlyList<EvidenceCount> Counts,
    IReadOnlyList<EvidenceCount> Related,
    DroppedPiece? Dropped);
