namespace Nis2.Compliance.Soa.Reading;

/// <summary>What one row says, its columns being known.</summary>
internal sealed class RowReader(Table table, ValueReader values, ImportCorrections corrections, Doubts doubts)
{
    private static readonly (SoaField Field, ReasonKind Reason)[] Ticks =
    [
        (SoaField.ReasonRisk, ReasonKind.Risk),
        (SoaField.ReasonLegal, ReasonKind.Legal),
        (SoaField.ReasonContractual, ReasonKind.Contractual),
        (SoaField.ReasonBusiness, ReasonKind.Business),
        (SoaField.ReasonBestPractice, ReasonKind.BestPractice),
    ];

    private readonly Dictionary<SoaField, Dates> dates = new[] { SoaField.TargetDate, SoaField.ImplementationDate, SoaField.ReviewDate }
        .ToDictionary(field => field, field => new Dates(
            corrections.MonthFirst, table.Columns(field).SelectMany(column => table.Rows.Select(row => row[column].Text))));

    // 0.4 is 40 % where the whole column holds parts of one.
    private readonly bool fractions = table.Column(SoaField.CompletionPercent) is { } column
        && table.Rows.Select(row => row[column].Number).OfType<decimal>().ToList() is { Count: > 0 } numbers
        && numbers.All(number => number <= 1) && numbers.Any(number => number is > 0 and < 1);

    private bool StatesApplicability => table.Column(SoaField.Applicable) is not null || table.Column(SoaField.Excluded) is not null;

    public Draft Read(GridRow row)
    {
        var (said, status) = Decisions(row);
        var target = Day(row, SoaField.TargetDate);
        var done = Day(row, SoaField.ImplementationDate);
        var reviewed = Day(row, SoaField.ReviewDate);
        var reasons = Reasons(row);
        var draft = new Draft
        {
            Applicable = said.Applicable,
            InPart = said.InPart,
            Inherited = said.Inherited,
            Status = status.Status,
            Percent = Percent(row) ?? SoaText.Trimmed(status.Percent),
            Maturity = Maturity(row),
            Reasons = reasons,
            TargetDate = target.On,
            ImplementedOn = done.On,
            ReviewedOn = reviewed.On,
            Texts = new TextReader(table, doubts).Read(row, said.Applicable, [target.Text, done.Text, reviewed.Text]),
            Rows = [row.Number],
        };
        return Implied(row, draft, status.Applicable);
    }

    private (Draft Said, Draft Status) Decisions(GridRow row)
    {
        var said = table.Column(SoaField.Applicable) is { } applicable ? values.Applicable(table, row, applicable) : new Draft();
        if (table.Column(SoaField.Excluded) is { } excluded && said.Applicable is null)
            said = values.Excluded(table, row, excluded);
        var status = table.Column(SoaField.ImplementationStatus) is { } graded
            ? values.Status(table, row, graded, SoaField.ImplementationStatus)
            : new Draft();
        if (table.Column(SoaField.ImplementedFlag) is { } flag && status is { Status: null, Applicable: null })
            status = values.Status(table, row, flag, SoaField.ImplementedFlag);
        // A person may have said what a mark in the first column means for both.
        return (said, status.Status is null ? status with { Status = said.Status } : status);
    }

    // What follows from the row without anybody having written it into a column of its own.
    private Draft Implied(GridRow row, Draft draft, Applicability? byStatus)
    {
        if (byStatus == Applicability.NotApplicable && draft.Applicable == Applicability.Applicable)
        {
        {
            doubts.Add(
                "applicable-but-status-not-applicable", "One column says that the control applies, another that it does not.", table, row);
        }

            return draft with { Status = Implementation.Unknown };
        }

        if (draft.Applicable is null && byStatus is not null)
            return draft with { Applicable = byStatus };
        if (draft.Applicable is not null || table.Column(SoaField.Applicable) is not null)
            return draft;
        if (table.Column(SoaField.Excluded) is not null)
        {
            return draft.Reasons.Count > 0 || draft.Status is not (null or Implementation.Unknown)
                ? draft with { Applicable = Applicability.Applicable }
                : draft;
        }

        if (!table.Decides && table.Column(SoaField.JustificationExclusion) is { } reason && SoaText.Kept(row[reason].Text) is not null)
            return draft with { Applicable = Applicability.NotApplicable };
        // A statement without a column for it lists what applies.
        return draft.Reasons.Count > 0 || (table.Decides && draft.Status is not (null or Implementation.Unknown))
            ? draft with { Applicable = Applicability.Applicable }
            : draft;
    }

    private IReadOnlyList<ReasonKind> Reasons(GridRow row) =>
    [
        .. Ticks.Where(tick => table.Columns(tick.Field).Any(column => ReasonReader.IsTick(row[column].Text))).Select(tick => tick.Reason)
            .Concat(table.Columns(SoaField.ReasonCodes).SelectMany(column => ReasonReader.Read(row[column].Text)))
            .Distinct().Order(),
    ];

    private decimal? Percent(GridRow row)
    {
        if (table.Column(SoaField.CompletionPercent) is not { } column || row[column].IsBlank)
            return null;
        var number = ValueReader.Percentage(row[column]) ?? ValueReader.Number(row[column]) * (fractions ? 100 : 1);
        if (number is >= 0 and <= 100)
            return SoaText.Trimmed(number);
        doubts.Add("percent-unreadable", "A number from 0 to 100 is needed here.", table, row, column, row[column].Text);
        return null;
    }

    private decimal? Maturity(GridRow row)
    {
        if (table.Column(SoaField.Maturity) is not { } column || row[column].IsBlank)
            return null;
        return SoaText.Fold(row[column].Text) switch
        {
            "none" or "nonexistent" => 0,
            "initial" => 1,
            "managed" => 2,
            "defined" => 3,
            "quantitatively managed" => 4,
            "optimizing" or "optimising" => 5,
            _ => ValueReader.Number(row[column]) is >= 0 and <= 100 and var number ? SoaText.Trimmed(number) : null,
        };
    }

    private (NodaTime.LocalDate? On, (SoaField Field, string? Text) Text) Day(GridRow row, SoaField field)
    {
        if (table.Column(field) is not { } column || row[column].IsBlank)
            return (null, (field, null));
        var day = dates[field].Read(row[column]);
        return (day, (field, day is null ? SoaText.Kept(row[column].Text) : null));
    }
}
