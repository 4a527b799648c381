using Nis2.Compliance.Soa;
using NodaTime;

namespace Nis2Functions.Soa;

/// <summary>What is absent stays as it is; an empty text takes one away.</summary>
public sealed record RowRequest(
    Applicability? Applicable = null,
    Implementation? Status = null,
    string? Justification = null,
    string? Owner = null,
    string? Description = null,
    string? Evidence = null,
    string? Documents = null,
    string? Risks = null,
    string? Gap = null,
    string? Notes = null,
    IReadOnlyList<ReasonKind>? Reasons = null,
    bool? Inherited = null,
    bool? InPart = null,
    decimal? Percent = null,
    decimal? Maturity = null,
    LocalDate? TargetDate = null,
    LocalDate? ImplementedOn = null,
    LocalDate? ReviewedOn = null)
{
    // What is inherited or applies in part applies: another decision ends both.
    private bool StaysApplicable => Applicable is null or Applicability.Applicable;

    internal SoaRow Change(SoaRow row) => row with
    {
        Applicable = Applicable ?? row.Applicable,
        Status = Status ?? row.Status,
        Justification = Justification ?? row.Justification,
        Owner = Owner ?? row.Owner,
        Description = Description ?? row.Description,
        Evidence = Evidence ?? row.Evidence,
        Documents = Documents ?? row.Documents,
        Risks = Risks ?? row.Risks,
        Gap = Gap ?? row.Gap,
        Notes = Notes ?? row.Notes,
        Reasons = Reasons ?? row.Reasons,
        Inherited = Inherited ?? (row.Inherited && StaysApplicable),
        InPart = InPart ?? (row.InPart && StaysApplicable),
        Percent = Percent ?? row.Percent,
        Maturity = Maturity ?? row.Maturity,
        TargetDate = TargetDate ?? row.TargetDate,
        ImplementedOn = ImplementedOn ?? row.ImplementedOn,
        ReviewedOn = ReviewedOn ?? row.ReviewedOn,
    };
}
