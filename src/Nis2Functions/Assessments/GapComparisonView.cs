using Nis2.Compliance.Assessments;
using Nis2.Compliance.Catalogue;

namespace Nis2Functions.Assessments;

/// <param name="SameSet">Looked at through the same set in the same version; else a change may be the set's.</param>
/// <param name="SameStatement">Of the same extended statement.</param>
public sealed record GapComparisonView(
    GapSideView Left,
    GapSideView Right,
    bool SameSet,
    bool SameStatement,
    IReadOnlyList<MeasureChangeView> Measures,
    IReadOnlyList<DutyChangeView> Duties)
{
    internal static GapComparisonView Of(string left, string right, GapComparison comparison) => new(
        GapSideView.Of(left, comparison.Left),
        GapSideView.Of(right, comparison.Right),
        comparison.SameSet,
        comparison.SameStatement,
        [.. comparison.Measures.Select(change => MeasureChangeView.Of(change, Catalogues.Measures.Find(change.Requirement)!))],
        [.. comparison.Duties.Select(change => DutyChangeView.Of(change, Catalogues.Nis2Only.Find(change.Duty)!))]);
}
