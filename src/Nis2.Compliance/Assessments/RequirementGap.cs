using Nis2.Compliance.Significance;

namespace Nis2.Compliance.Assessments;

/// <summary>How one requirement stands, down to the pairs that say so.</summary>
/// <param name="Requirement">Such as <c>Art.21(2)(b)</c>.</param>
/// <param name="Reasons">Those of <see cref="GapReasons"/> that hold it back.</param>
/// <param name="Remaining">
/// What remains for NIS2 once every mapped control is implemented; null where nothing does, or it is closed.
/// </param>
/// <param name="Exemption">Why it is not applicable; null where it is.</param>
public sealed record RequirementGap(
    string Requirement,
    GapStatus Status,
    IReadOnlyList<PairGap> Pairs,
    IReadOnlyList<string> Reasons,
    GuidedText? Remaining = null,
    string? Exemption = null);
