using Nis2.Compliance.Assessments;
using Nis2.Compliance.Catalogue;

namespace Nis2Functions.Assessments;

public sealed record MeasureChangeView(
    string Requirement, string Title, string? TitleDe, GapStatus Left, GapStatus Right, GapChange Change)
{
    internal static MeasureChangeView Of(MeasureChange change, CatalogueEntry entry) =>
        new(change.Requirement, entry.Title, entry.TitleDe, change.Left, change.Right, change.Change);
}
