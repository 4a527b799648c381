using Nis2.Compliance.Assessments;
using Nis2.Compliance.Soa;

namespace Nis2Functions.Assessments;

/// <param name="Sha256">Of the whole content: what an approval names.</param>
/// <param name="Approved">Management approved exactly this content.</param>
/// <param name="Approval">The last one, of whatever content.</param>
/// <param name="Rows">Of Annex A.</param>
/// <param name="Additions">NIS2-only rows, below the control that they belong to.</param>
public sealed record ExtendedStatementView(
    string Sha256,
    bool Approved,
    Approval? Approval,
    IReadOnlyList<SoaRow> Rows,
    IReadOnlyList<ClauseStatus> Clauses,
    IReadOnlyList<PlannedAction> Additions,
    IReadOnlyList<RequirementExemption> Exemptions)
{
    internal static ExtendedStatementView Of(GapSources sources)
    {
        var statement = sources.Extended;
        var hash = statement.Sha256();
        return new(
            hash,
            sources.Assessment.Approval?.Sha256 == hash,
            sources.Assessment.Approval,
            statement.Rows,
            statement.Clauses,
            statement.Additions,
            statement.Exemptions);
    }
}
