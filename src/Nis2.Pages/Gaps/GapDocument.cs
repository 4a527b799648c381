using Nis2.Compliance.Assessments;
using Nis2.Compliance.Mapping;

namespace Nis2.Pages.Gaps;

/// <summary>A gap analysis for board and auditor.</summary>
/// <param name="Report">The scenario that was asked for.</param>
/// <param name="Present">The same without the plan, and <paramref name="AfterPlan"/> with all of it.</param>
/// <param name="WithoutCertificate">Without plan and certificate.</param>
/// <param name="Approved">Management approved exactly this statement.</param>
public sealed record GapDocument(
    string Organisation,
    MappingSet Set,
    GapReport Report,
    GapReport Present,
    GapReport WithoutCertificate,
    GapReport AfterPlan,
    string StatementSha256,
    bool Approved,
    bool ImplementingRegulation,
    PlanState Plan)
{
    /// <summary>What the sources say of themselves about overlap; never ours.</summary>
    public static IEnumerable<(string Source, string Value)> Claims => MappingSets.Published.SelectMany(set => set.Claims
        .Where(claim => claim.About.StartsWith("overlap", StringComparison.Ordinal))
        .Select(claim => (set.Title, claim.Value)));
}
