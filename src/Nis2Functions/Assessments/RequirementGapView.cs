using Nis2.Compliance.Assessments;
using Nis2.Compliance.Catalogue;
using Nis2.Compliance.Significance;

namespace Nis2Functions.Assessments;

/// <param name="Reasons">Stable words for what holds it back.</param>
/// <param name="Remaining">What remains for NIS2 once every mapped control is implemented.</param>
/// <param name="Exemption">Why it is not applicable.</param>
/// <param name="Proportionality">Why it is as strong as it is (Art. 21(1)).</param>
public sealed record RequirementGapView(
    string Requirement,
    string Title,
    string? TitleDe,
    GapStatus Status,
    IReadOnlyList<string> Reasons,
    GuidedText? Remaining,
    string? Exemption,
    string? Proportionality,
    IReadOnlyList<PairGapView> Pairs)
{
    internal static RequirementGapView Of(RequirementGap gap, string? proportionality)
    {
        var entry = Catalogues.Entry(gap.Requirement);
        return new(
            gap.Requirement,
            entry?.Title ?? gap.Requirement,
            entry?.TitleDe,
            gap.Status,
            gap.Reasons,
            gap.Remaining,
            gap.Exemption,
            proportionality,
            [.. gap.Pairs.Select(PairGapView.Of)]);
    }
}
