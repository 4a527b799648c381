using Nis2.Compliance.Assessments;
using Nis2.Compliance.Catalogue;

namespace Nis2Functions.Assessments;

/// <param name="ActionLevel">As the source articles print it; absent where none does.</param>
/// <param name="Stated">By a person, not read from what is kept here.</param>
public sealed record DutyGapView(
    string Duty, string Title, string? TitleDe, GapStatus Status, DutyStanding Standing, string? ActionLevel, string? Why, bool Stated)
{
    internal static DutyGapView Of(DutyGap gap)
    {
        var entry = Catalogues.Nis2Only.Find(gap.Duty)!;
        return new(gap.Duty, entry.Title, entry.TitleDe, gap.Status, gap.Standing, gap.ActionLevel, gap.Why, gap.Stated);
    }
}
