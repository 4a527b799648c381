using NodaTime;
using Nis2.Compliance.Soa.Reading;
using Nis2.Compliance.Subjects;

namespace Nis2.Compliance.Soa;

/// <summary>What statements must hold to, whoever makes them.</summary>
internal static class SoaRules
{
    private static readonly LocalDate Earliest = new(1990, 1, 1);
    private static readonly LocalDate Latest = new(2100, 12, 31);

    /// <summary>As an import would have read it, so that an export comes back unchanged.</summary>
    public static SoaRow Tidy(SoaRow row) => row.With(SoaTexts.Of(row).Map(text => SoaText.Kept(text, escaped: false))) with
    {
        Reasons = [.. row.Reasons.Distinct().Order()],
        Percent = SoaText.Trimmed(row.Percent),
        Maturity = SoaText.Trimmed(row.Maturity),
        TranslatedFrom = [.. row.TranslatedFrom.Take(20)],
    };

    public static Refusal? Control(string control, string field) => AnnexA.IsNew(control)
        ? null
        : Inputs.Invalid("control-unknown", "A control of ISO/IEC 27001:2022 is needed, such as A.5.24.", field);

    public static Refusal? Rows(IReadOnlyList<SoaRow> rows)
    {
        if (rows.Count is 0 or > 93)
            return Inputs.Invalid("rows-out-of-range", "1 to 93 rows are needed.", "rows");
        if (rows.Select(row => row.Control).Distinct(StringComparer.Ordinal).Count() < rows.Count)
            return Inputs.Invalid("control-repeated", "One row a control.", "rows");
        for (var i = 0; i < rows.Count; i++)
        {
            if (Row(rows[i], $"rows[{i}]") is { } refusal)
                return refusal;
        }

        return null;
    }

    public static Refusal? Clauses(IReadOnlyList<ClauseStatus> clauses)
    {
        if (clauses.Count is 0 or > 60)
            return Inputs.Invalid("clauses-out-of-range", "1 to 60 clauses are needed.", "clauses");
        foreach (var one in clauses)
        {
            if (Inputs.Refused(
                out var refusal,
                AnnexA.IsClause(one.Clause)
                    ? null
                    : Inputs.Invalid("clause-unknown", "A clause 4 to 10 of ISO/IEC 27001:2022 is needed, such as 9.2.", "clause"),
                Inputs.Optional(one.Note, "note", SoaLimits.Text)))
                return refusal;
        }

        return null;
    }

    public static Refusal? Certificate(Certificate certificate) => Inputs.Refused(
        out var refusal,
        Inputs.Text(certificate.Body, "body", SoaLimits.Name),
        Inputs.Text(certificate.Standard, "standard", SoaLimits.Name),
        Inputs.Optional(certificate.Number, "number", SoaLimits.Name),
        Inputs.Optional(certificate.Accreditation, "accreditation", SoaLimits.Name),
        Inputs.Optional(certificate.Scope.Statement, "scope.statement", SoaLimits.Text),
        Names(certificate.Scope.Services, "scope.services"),
        Names(certificate.Scope.Sites, "scope.sites"),
        Names(certificate.Scope.Entities, "scope.entities"),
        Day(certificate.ValidFrom, "validFrom"),
        Day(certificate.ValidUntil, "validUntil"),
        certificate.ValidUntil < certificate.ValidFrom
            ? Inputs.Invalid("validity-backwards", "A certificate ends after it begins.", "validUntil")
            : null)
        ? refusal
        : null;

    public static Refusal? Names(IReadOnlyList<string> names, string field)
    {
        if (names.Count > SoaLimits.Services)
            return Inputs.Invalid("too-many-names", $"At most {SoaLimits.Services} names.", field);
        return names.Select(name => Inputs.Text(name, field, SoaLimits.Name)).FirstOrDefault(refusal => refusal is not null)
            ?? (names.Distinct(StringComparer.OrdinalIgnoreCase).Count() < names.Count
                ? Inputs.Invalid("name-repeated", "Each name once.", field)
                : null);
    }

    private static Refusal? Row(SoaRow row, string at) => Inputs.Refused(
        out var refusal,
        Control(row.Control, $"{at}.control"),
        Inputs.Optional(row.Justification, $"{at}.justification", SoaLimits.Text),
        Inputs.Optional(row.Owner, $"{at}.owner", SoaLimits.Text),
        Inputs.Optional(row.Description, $"{at}.description", SoaLimits.Text),
        Inputs.Optional(row.Evidence, $"{at}.evidence", SoaLimits.Text),
        Inputs.Optional(row.Documents, $"{at}.documents", SoaLimits.Text),
        Inputs.Optional(row.Risks, $"{at}.risks", SoaLimits.Text),
        Inputs.Optional(row.Gap, $"{at}.gap", SoaLimits.Text),
        Inputs.Optional(row.Notes, $"{at}.notes", SoaLimits.Text),
        Named(row.Owner, $"{at}.owner"),
        Named(row.Risks, $"{at}.risks"),
        (row.InPart && row.Inherited) || ((row.InPart || row.Inherited) && row.Applicable != Applicability.Applicable)
            ? Inputs.Invalid(
                "applicability-contradictory", "In part or inherited: one of them, of a control that applies.", $"{at}.applicable")
            : null,
        row.Percent is < 0 or > 100 ? Inputs.Invalid("percent-out-of-range", "0 to 100.", $"{at}.percent") : null,
        row.Maturity is < 0 or > 100 ? Inputs.Invalid("maturity-out-of-range", "0 to 100.", $"{at}.maturity") : null,
        Day(row.TargetDate, $"{at}.targetDate"),
        Day(row.ImplementedOn, $"{at}.implementedOn"),
        Day(row.ReviewedOn, $"{at}.reviewedOn"))
        ? refusal
        : null;

    private static Refusal? Named(string? text, string field) => text is not null && text.All(char.IsAsciiDigit)
        ? Inputs.Invalid("number-names-nothing", "A number alone names nobody and nothing.", field)
        : null;

    private static Refusal? Day(LocalDate? day, string field) => day < Earliest || day > Latest
        ? Inputs.Invalid("date-out-of-range", "Years 1990 to 2100.", field)
        : null;
}
