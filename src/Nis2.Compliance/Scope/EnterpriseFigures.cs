namespace Nis2.Compliance.Scope;

/// <summary>Figures with those of partner and linked enterprises added (Rec. 2003/361/EC Annex Art. 6).</summary>
internal sealed record EnterpriseFigures(Figure Staff, Figure Turnover, Figure BalanceSheet)
{
    // A partner holds or is held by a quarter to a half: with more it is linked (Annex Art. 3).
    public const decimal LeastShare = 25;
    public const decimal MostShare = 50;

    private static readonly EnterpriseFigures Unknown = new(Figure.Unknown, Figure.Unknown, Figure.Unknown);
    private static readonly EnterpriseFigures Nothing = Of(new SizeFigures(0, 0, 0));

    /// <param name="relatedCount">Whether partner and linked enterprises are added.</param>
    public static EnterpriseFigures Of(SizeAnswers? size, Answer relatedCount)
    {
        if (size is null)
            return Unknown;
        var own = Of(size.Figures);
        if (relatedCount == Answer.No)
            return own;
        var total = own.Plus(size.Related is { } related
            ? related.Aggregate(Nothing, (sum, one) => sum.Plus(PartOf(one)))
            : Unknown);
        return relatedCount == Answer.Yes ? total : own.UpTo(total);
    }

    private static EnterpriseFigures Of(SizeFigures figures) =>
        new(Figure.Of(figures.Staff), Figure.Of(figures.TurnoverEur), Figure.Of(figures.BalanceSheetEur));

    private static EnterpriseFigures PartOf(RelatedEnterprise related)
    {
        var whole = Of(related.Figures);
        if (related.Relation == Relation.Linked)
            return whole;
        var (least, most) = ((related.SharePercent ?? LeastShare) / 100, (related.SharePercent ?? MostShare) / 100);
        return new(whole.Staff.Times(least, most), whole.Turnover.Times(least, most), whole.BalanceSheet.Times(least, most));
    }

    private EnterpriseFigures Plus(EnterpriseFigures other) =>
        new(Staff.Plus(other.Staff), Turnover.Plus(other.Turnover), BalanceSheet.Plus(other.BalanceSheet));

    private EnterpriseFigures UpTo(EnterpriseFigures total) => new(
        Staff with { AtMost = total.Staff.AtMost },
        Turnover with { AtMost = total.Turnover.AtMost },
        BalanceSheet with { AtMost = total.BalanceSheet.AtMost });
}
