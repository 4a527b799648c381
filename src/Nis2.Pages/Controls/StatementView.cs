using Nis2.Compliance.Assessments;
using Nis2.Compliance.Soa;

namespace Nis2.Pages.Controls;

/// <param name="Sha256">Of the extended statement: what an approval names.</param>
/// <param name="Approval">The last one, of whatever content.</param>
/// <param name="ApproveKey">Goes with the form, so that it counts once; null where the visitor may not approve.</param>
public sealed record StatementView(
    OrganisationFrame Frame, SoaState Statement, ExtendedStatement Extended, string Sha256, Approval? Approval, string? ApproveKey)
{
    public bool Approved => Approval?.Sha256 == Sha256;

    /// <summary>Somebody approved it after this visitor had opened the page, or it is another one now.</summary>
    public bool Changed { get; init; }
}
