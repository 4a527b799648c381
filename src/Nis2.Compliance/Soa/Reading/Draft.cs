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

    /// <summary>The rows that it came from, the first twenty of them.</summary>
    public IReadOnlyList<int> Rows { get; init; } = [];

    public bool Says => Applicable is not null || Status is not null || Reasons.Count > 0 || Percent is not null || Maturity is not null
        || TargetDate is not null || ImplementedOn is not null || ReviewedOn is not null || Texts.Count > 0;

    public string? Text(SoaField field) => Texts.GetValueOrDefault(field);

    /// <summary>
    /// One row out of two about the same control; where decisions differ, <paramref name="conflict"/> tells and neither stands.
    /// </summary>
    /// <param name="full">Told where a text has no room for the other's.</param>
    public Draft With(Draft other, Action conflict, Action full)
    {
        if (Differ(Applicable, other.Applicable) || Differ(Status, other.Status))
            conflict();
        var texts = Texts.ToDictionary();
        foreach (var (field, text) in other.Texts)
        {
            var known = texts.GetValueOrDefault(field);
            if (known is null)
                texts[field] = text;
            else if (known != text && known.Length + text.Length < FileLimits.Text)
                texts[field] = $"{known}\n{text}";
            else if (known != text)
                full();
        }

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
            Rows = [.. Rows.Union(other.Rows).Take(20)],
        };
    }

    private static bool Differ<T>(T? one, T? other)
        where T : struct, Enum => one is not null && other is not null && !EqualityComparer<T?>.Default.Equals(one, other);

    private static T? Either<T>(T? one, T? other, T neither)
        where T : struct, Enum => one is null ? other : Differ(one, other) ? neither : one;
}
