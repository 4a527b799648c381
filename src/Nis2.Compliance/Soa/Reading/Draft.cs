using NodaTime;

namespace Nis2.Compliance.Soa.Reading;

/// <summary>What one row, or several about one control, say; what is not said is null.</summary>
internal sealed record Draft
{
    public Applicability? Applicable { get; init; }

    public Implementation? Status { get; init; }

    public bool InPart { get; init; }

    public bool Inherited { get; init; }

    public IReadOnlyList<ReasonKind> Reasons { get; init; } = [];

    public decimal? Percent { get; init; }

    public decimal? Maturity { get; init; }

    public LocalDate? TargetDate { get; init; }

    public LocalDate? ImplementedOn { get; init; }

    public LocalDate? ReviewedOn { get; init; }

    public IReadOnlyDictionary<SoaField, string> Texts { get; init; } = new Dictionary<SoaField, string>();

    /// <summary>The rows that it came from.</summary>
    public IReadOnlyList<int> Rows { get; init; } = [];

    public bool Says => Applicable is not null || Status is not null || Reasons.Count > 0 || Percent is not null || Maturity is not null
        || TargetDate is not null || ImplementedOn is not null || ReviewedOn is not null || Texts.Count > 0;

    public string? Text(SoaField field) => Texts.GetValueOrDefault(field);

    /// <summary>One row out of two about the same control; where decisions differ, <paramref name="conflict"/> tells and neither stands.</summary>
    public Draft With(Draft other, Action conflict)
    {
        if ((Applicable is { } one && other.Applicable is { } two && one != two) || (Status is { } first && other.Status is { } second && first != second))
            conflict();
        var texts = Texts.ToDictionary();
        foreach (var (field, text) in other.Texts)
            texts[field] = !texts.TryGetValue(field, out var known) || known == text ? text : $"{known}\n{text}";
        return this with
        {
            Applicable = Either(Applicable, other.Applicable, Applicability.Undecided),
            Status = Either(Status, other.Status, Implementation.Unknown),
            InPart = InPart || other.InPart,
            Inherited = Inherited || other.Inherited,
            Reasons = [.. Reasons.Union(other.Reasons).Order()],
            Percent = Percent ?? other.Percent,
            Maturity = Maturity ?? other.Maturity,
            TargetDate = TargetDate ?? other.TargetDate,
            ImplementedOn = ImplementedOn ?? other.ImplementedOn,
            ReviewedOn = ReviewedOn ?? other.ReviewedOn,
            Texts = texts,
            Rows = [.. Rows.Union(other.Rows)],
        };
    }

    private static T? Either<T>(T? one, T? other, T neither)
        where T : struct, Enum => one is null ? other : other is null || EqualityComparer<T?>.Default.Equals(one, other) ? one : neither;
}
