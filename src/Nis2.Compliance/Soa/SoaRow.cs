using NodaTime;

namespace Nis2.Compliance.Soa;

/// <summary>What the organisation says about one control of Annex A.</summary>
/// <param name="Control">Of the 2022 edition, such as <c>A.5.24</c>.</param>
/// <param name="Justification">Why it is in or out.</param>
/// <param name="Owner">Role, team or person, as written.</param>
/// <param name="Description">How it is implemented here.</param>
/// <param name="Evidence">Records or links, as written; no evidence is kept by this.</param>
/// <param name="Documents">Policies that cover it.</param>
/// <param name="Risks">Risk ids, as written.</param>
/// <param name="Gap">What is missing, or the measure that makes up for an exclusion.</param>
public sealed record SoaRow(
    string Control,
    Applicability Applicable,
    Implementation Status,
    string? Justification = null,
    string? Owner = null,
    string? Description = null,
    string? Evidence = null,
    string? Documents = null,
    string? Risks = null,
    string? Gap = null,
    string? Notes = null)
{
    public IReadOnlyList<ReasonKind> Reasons { get; init; } = [];

    /// <summary>Applicable, but someone else implements it: inherited from a provider.</summary>
    public bool Inherited { get; init; }

    /// <summary>Said to apply to a part of the scope only.</summary>
    public bool InPart { get; init; }

    /// <summary>0 to 100, where the organisation counts so. No status follows from it.</summary>
    public decimal? Percent { get; init; }

    /// <summary>As written, mostly 0 to 5, where 0 may mean "not scored". No status follows from it.</summary>
    public decimal? Maturity { get; init; }

    public LocalDate? TargetDate { get; init; }

    public LocalDate? ImplementedOn { get; init; }

    public LocalDate? ReviewedOn { get; init; }

    /// <summary>Ids of the 2013 edition that this row was translated from.</summary>
    public IReadOnlyList<string> TranslatedFrom { get; init; } = [];

    internal SoaRow WithoutTexts() => this with
    {
        Justification = null,
        Owner = null,
        Description = null,
        Evidence = null,
        Documents = null,
        Risks = null,
        Gap = null,
        Notes = null,
    };

    internal SoaRow With(SoaTexts? texts) => texts is null ? this : this with
    {
        Justification = texts.Justification,
        Owner = texts.Owner,
        Description = texts.Description,
        Evidence = texts.Evidence,
        Documents = texts.Documents,
        Risks = texts.Risks,
        Gap = texts.Gap,
        Notes = texts.Notes,
    };
}
