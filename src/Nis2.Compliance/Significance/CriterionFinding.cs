namespace Nis2.Compliance.Significance;

/// <summary>One criterion looked at, for one service where it is about services.</summary>
/// <param name="Set">The set's id, such as <c>eu-2024-2690</c>.</param>
/// <param name="Article">With its act.</param>
/// <param name="Counts">False for an indication, for what another act specifies, and for what is exempt.</param>
/// <param name="Deciding">Questions that would decide it while it is unknown.</param>
public sealed record CriterionFinding(
    string Set,
    string Criterion,
    string Article,
    GuidedText Text,
    string? Service,
    Verdict Result,
    bool Counts,
    string Confidence,
    IReadOnlyList<string> Deciding);
