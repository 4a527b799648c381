using Nis2.Compliance.Assessments;
using Nis2.Compliance.Catalogue;
using Nis2.Compliance.Mapping;
using Nis2.Compliance.Scope;
using Nis2.Compliance.Soa;
using NodaTime;

namespace Nis2Functions.Assessments;

/// <param name="StatementSha256">Of the extended statement that was looked at.</param>
/// <param name="Approved">Management approved exactly that statement.</param>
/// <param name="ImplementingRegulation">Reg. (EU) 2024/2690 applies, or nobody knows: an omission needs its reason.</param>
/// <param name="Regulation">The same, with what is not known told apart.</param>
/// <param name="Duties">What NIS2 asks for and ISO/IEC 27001 doesn't, most urgent first.</param>
/// <param name="Measures">The ten measures of Art. 21(2).</param>
/// <param name="Requirements">Where the set goes by others than the ten measures.</param>
/// <param name="OutsideScope">What the certificate does not speak for.</param>
/// <param name="Omissions">What was left out and must not be, or not so, with its legal source.</param>
/// <param name="Claims">What the set's source says about itself; never computed.</param>
public sealed record GapView(
    string Set,
    string SetTitle,
    string SetVersion,
    LocalDate Day,
    GapScenario Scenario,
    string StatementSha256,
    bool Approved,
    bool ImplementingRegulation,
    Answer Regulation,
    bool Certified,
    GapCounts Counts,
    IReadOnlyList<DutyGapView> Duties,
    IReadOnlyList<RequirementGapView> Measures,
    IReadOnlyList<RequirementGapView> Requirements,
    ScopeGap OutsideScope,
    IReadOnlyList<SoaFinding> Findings,
    IReadOnlyList<Omission> Omissions,
    IReadOnlyList<SourceClaim> Claims)
{
    internal static GapView Of(GapSources sources, MappingSet set, GapReport report)
    {
        return new GapView(
            set.Id,
            set.Title,
            set.Version,
            report.Day,
            report.Scenario,
            sources.Extended.Sha256(),
            sources.Approved,
            sources.ImplementingRegulation,
            sources.Regulation,
            report.Certified,
            report.Counts,
            [.. report.Duties.Select(DutyGapView.Of)],
            [.. report.Measures.Select(View)],
            [.. report.Requirements.Where(gap => Catalogues.Measures.Find(gap.Requirement) is null).Select(View)],
            report.OutsideScope,
            report.Findings,
            report.Omissions,
            set.Claims);

        RequirementGapView View(RequirementGap gap) =>
            RequirementGapView.Of(gap, sources.Assessment.Proportionality.GetValueOrDefault(gap.Requirement));
    }
}
