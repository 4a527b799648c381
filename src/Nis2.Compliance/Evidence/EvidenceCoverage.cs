using NodaTime;

namespace Nis2.Compliance.Evidence;

/// <summary>Which evidence an organisation has for what, on one day and by one mapping set.</summary>
/// <param name="Requirements">Every measure of Art. 21(2), what the set maps, and what evidence is linked to.</param>
/// <param name="Controls">Controls and clauses that the set maps or evidence is linked to.</param>
/// <param name="Without">Ids of both that nothing shows.</param>
/// <param name="Dropped">Linked evidence that counts for nothing, and why.</param>
/// <param name="Pieces">Evidence that was looked at.</param>
/// <param name="Complete">False where the organisation has more than was looked at.</param>
public sealed record EvidenceCoverage(
    string Set,
    string SetVersion,
    LocalDate On,
    IReadOnlyList<TargetCoverage> Requirements,
    IReadOnlyList<TargetCoverage> Controls,
    IReadOnlyList<string> Without,
    IReadOnlyList<DroppedPiece> Dropped,
    int Pieces,
    bool Complete);
