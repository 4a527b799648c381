using Nis2.Compliance.Significance;
using NodaTime;

namespace Nis2.Compliance.Evidence;

/// <summary>The evidence of one requirement or control.</summary>
/// <param name="Best">The most that any piece shows; <see cref="Extent.Not"/> where there is no evidence.</param>
/// <param name="Pieces">What counts, the most first.</param>
/// <param name="Unshown">Controls that the set gives the requirement and that no evidence shows; empty for controls.</param>
/// <param name="Remaining">What the set leaves to do for NIS2 even where all of them are shown.</param>
/// <param name="LapsesOn">Last day on which any piece counts; null where one never ends, or where there is none.</param>
public sealed record TargetCoverage(
    string Target,
    string? Title,
    string? TitleDe,
    Extent Best,
    IReadOnlyList<CountedPiece> Pieces,
    IReadOnlyList<string> Unshown,
    GuidedText? Remaining,
    LocalDate? LapsesOn);
