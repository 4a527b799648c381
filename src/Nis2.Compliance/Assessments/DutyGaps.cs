using Nis2.Compliance.Catalogue;

namespace Nis2.Compliance.Assessments;

/// <summary>NIS2-only duties, most urgent first; what nobody knows is open, never done.</summary>
internal static class DutyGaps
{
    private static readonly string[] Levels = ["High", "Medium", "Variable"];

    public static IReadOnlyList<DutyGap> Of(IReadOnlyList<DutyFact> facts, IReadOnlySet<string> closed)
    {
        var known = facts.ToDictionary(fact => fact.Duty, StringComparer.Ordinal);
        return
        [
            .. Catalogues.Nis2Only.Entries
                .Select(entry => Of(entry, known.GetValueOrDefault(entry.Id), closed.Contains(entry.Id)))
                .OrderBy(gap => gap.Status == GapStatus.Covered)
                .ThenBy(gap => Urgency(gap.ActionLevel)),
        ];
    }

    private static DutyGap Of(CatalogueEntry duty, DutyFact? fact, bool closed)
    {
        var standing = closed ? DutyStanding.Fulfilled : fact?.Standing ?? DutyStanding.Unknown;
        var status = standing switch
        {
            DutyStanding.Fulfilled => GapStatus.Covered,
            DutyStanding.PartlyFulfilled => GapStatus.PartlyCovered,
            _ => GapStatus.Missing,
        };
        return new(duty.Id, status, standing, duty.ActionLevel, fact?.Why, fact?.Stated == true);
    }

    private static int Urgency(string? level) => Array.IndexOf(Levels, level) is >= 0 and var at ? at : Levels.Length;
}
