using Nis2.Compliance.Significance;

namespace Nis2Functions.Significance;

/// <summary>The criteria of one act or guide.</summary>
/// <param name="Types">Entity types that it is for, whole or as a beginning; absent for every type.</param>
public sealed record SetView(
    string Id,
    string Version,
    string Act,
    CriteriaForce Force,
    string Source,
    string Confidence,
    string? Country,
    GuidedText? Note,
    IReadOnlyList<string>? Types,
    IReadOnlyList<CriterionView> Criteria)
{
    internal static SetView Of(CriteriaSet set) => new(
        set.Id,
        set.Version,
        set.Act,
        set.Force,
        set.Source,
        set.Confidence,
        set.Country,
        set.Note,
        set.Types,
        [.. set.Criteria.Select(criterion => new CriterionView(
            criterion.Id, criterion.Article, criterion.Text, criterion.PerService, criterion.Types, criterion.Questions()))]);
}
