using Nis2.Compliance.Catalogue;
using Nis2.Compliance.Scope;
using Nis2.Compliance.Soa;

namespace Nis2.Compliance.Assessments;

/// <summary>
/// Whether what was left out may be, as far as that can be seen: Art. 21(2), and Reg. (EU) 2024/2690 Art. 2(2) where it applies.
/// </summary>
internal static class Omissions
{
    private const string Regulation = "Reg. (EU) 2024/2690 Art. 2(2)";
    private const string Measures = "Directive (EU) 2022/2555 Art. 21(2)";

    // Of the ten, (j) alone asks for the whole of it "where appropriate".
    private const string WhereAppropriate = "Art.21(2)(j)";

    public static IReadOnlyList<Omission> Of(GapBasis basis)
    {
        var exempt = basis.Exemptions.SelectMany(exemption => Of(exemption, basis.Regulation != Answer.No));
        return basis.Regulation == Answer.No ? [.. exempt] : [.. exempt, .. Unexplained(basis.Statement)];
    }

    private static IEnumerable<Omission> Of(RequirementExemption exemption, bool regulation)
    {
        if (string.IsNullOrWhiteSpace(exemption.Reason))
            yield return new(exemption.Requirement, OmissionRules.ExemptionWithoutReason, regulation ? Regulation : Measures);
        else if (regulation && Catalogues.Annex2690.Find(exemption.Requirement) is not null)
            yield return new(exemption.Requirement, OmissionRules.WordingToBeRead, Regulation);
        if (exemption.Requirement != WhereAppropriate && Catalogues.Measures.Find(exemption.Requirement) is not null)
            yield return new(exemption.Requirement, OmissionRules.MinimumMeasure, Measures);
    }

    private static IEnumerable<Omission> Unexplained(SoaState statement) =>
    [
        .. statement.Rows
            .Where(row => row.Applicable == Applicability.NotApplicable && ControlLedger.IsUnexplained(row))
            .Select(row => new Omission(row.Control, OmissionRules.ExcludedWithoutReason, Regulation)),
        .. statement.Answers
            .Where(answer => answer.Applicable == Applicability.NotApplicable && string.IsNullOrWhiteSpace(answer.Note))
            .Select(answer => new Omission(answer.Question, OmissionRules.ExcludedWithoutReason, Regulation)),
    ];
}
