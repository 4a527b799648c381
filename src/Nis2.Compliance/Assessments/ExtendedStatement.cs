using System.Security.Cryptography;
using Nis2.Compliance.Soa;
using Nis2.Compliance.Subjects;

namespace Nis2.Compliance.Assessments;

/// <summary>
/// The Statement of Applicability with its NIS2-only rows: one document, one hash. Whoever changes a row, a clause or an action, or erases
/// what somebody wrote there, has another document, and no approval holds for it.
/// </summary>
/// <param name="Rows">Of Annex A, in its order.</param>
/// <param name="Additions">Actions, each below the control that it belongs to; dropped ones are left out.</param>
public sealed record ExtendedStatement(
    IReadOnlyList<SoaRow> Rows,
    IReadOnlyList<ClauseStatus> Clauses,
    IReadOnlyList<PlannedAction> Additions,
    IReadOnlyList<RequirementExemption> Exemptions)
{
    public static ExtendedStatement Of(SoaState statement, PlanState assessment) => new(
        statement.Rows,
        statement.Clauses,
        [
            .. assessment.Actions.Where(action => action.Status != ActionStatus.Dropped)
                .OrderBy(action => action.Details.Control, Catalogue.ReferenceOrder.Instance)
                .ThenBy(action => action.Number),
        ],
        [.. assessment.Exemptions.OrderBy(exemption => exemption.Requirement, Catalogue.ReferenceOrder.Instance)]);

    /// <summary>The bytes that are hashed, approved and kept: JSON, UTF-8.</summary>
    public byte[] Content() => System.Text.Json.JsonSerializer.SerializeToUtf8Bytes(this, DomainJson.Options);

    /// <summary>64 hexadecimal digits.</summary>
    public string Sha256() => Convert.ToHexStringLower(SHA256.HashData(Content()));
}
