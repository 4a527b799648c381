using Nis2.Compliance.Soa;
using NodaTime;

namespace Nis2.Compliance.Assessments;

/// <summary>What an organisation has and what NIS2 still asks of it.</summary>
/// <param name="Set">The mapping set that was looked through.</param>
/// <param name="Duties">NIS2-only duties, most urgent first.</param>
/// <param name="Measures">The ten measures of Art. 21(2), in their order.</param>
/// <param name="Requirements">Requirements of the set, where it goes by others than the ten measures; else the same as these.</param>
/// <param name="OutsideScope">What the certificate does not speak for.</param>
/// <param name="Certified">A certificate is valid on the day, and the scenario counts it.</param>
/// <param name="Findings">Where the statement contradicts itself.</param>
/// <param name="Omissions">What was left out and must not be, or not so.</param>
public sealed record GapReport(
    string Set,
    string SetVersion,
    LocalDate Day,
    GapScenario Scenario,
    IReadOnlyList<DutyGap> Duties,
    IReadOnlyList<RequirementGap> Measures,
    IReadOnlyList<RequirementGap> Requirements,
    ScopeGap OutsideScope,
    bool Certified,
    IReadOnlyList<SoaFinding> Findings,
    IReadOnlyList<Omission> Omissions,
    GapCounts Counts)
{
    public RequirementGap? Find(string requirement) =>
        Measures.FirstOrDefault(gap => gap.Requirement == requirement)
        ?? Requirements.FirstOrDefault(gap => gap.Requirement == requirement);
}
