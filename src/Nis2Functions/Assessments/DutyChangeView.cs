using Nis2.Compliance.Assessments;
using Nis2.Compliance.Catalogue;

namespace Nis2Functions.Assessments;

public sealed record DutyChangeView(
    string Duty, string Title, string? TitleDe, DutyStanding Left, DutyStanding Right, GapChange Change)
{
    internal static DutyChangeView Of(DutyChange change, CatalogueEntry entry) =>
        new(change.Duty, entry.Title, entry.TitleDe, change.Left, change.Right, change.Change);
}
