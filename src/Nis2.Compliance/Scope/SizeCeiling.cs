using Nis2.Compliance.Organisations;

namespace Nis2.Compliance.Scope;

/// <summary>
/// What leads out of a smaller class: the headcount alone, or turnover and balance sheet together (Rec. 2003/361/EC Annex Art. 2).
/// </summary>
/// <param name="Above">The class that begins there.</param>
internal sealed record SizeCeiling(OrganisationSize Above, decimal Staff, decimal TurnoverEur, decimal BalanceSheetEur)
{
    public static SizeCeiling Micro { get; } = new(OrganisationSize.Small, 10, 2_000_000, 2_000_000);

    public static SizeCeiling Small { get; } = new(OrganisationSize.Medium, 50, 10_000_000, 10_000_000);

    public static SizeCeiling Medium { get; } = new(OrganisationSize.Large, 250, 50_000_000, 43_000_000);

    /// <summary>By the figures of one period alone.</summary>
    public Answer Passed(EnterpriseFigures figures) => Answers.Or(
        figures.Staff.Reaches(Staff),
        Answers.And(figures.Turnover.Exceeds(TurnoverEur), figures.BalanceSheet.Exceeds(BalanceSheetEur)));

    /// <summary>
    /// The two-year rule (Annex Art. 4(2)): the status changes with the second of two periods on the other side. Without earlier periods
    /// growth counts at once, because the rule would only put a duty off, and a small size stays unknown.
    /// </summary>
    public Answer Status(EnterpriseFigures figures, IReadOnlyList<OrganisationSize>? earlier)
    {
        var now = Passed(figures);
        if (earlier is null)
            return now == Answer.Yes ? Answer.Yes : Answer.Unknown;
        if (earlier.Count == 0)
            return now;
        var (before, status) = (earlier[^1] >= Above, earlier[^1] >= Above);
        foreach (var size in earlier.Reverse().Skip(1))
            (before, status) = (size >= Above, size >= Above == before ? before : status);
        var (last, held) = (Answers.Of(before), Answers.Of(status));
        if (now == last)
            return last;
        return now != Answer.Unknown || last == held ? held : Answer.Unknown;
    }
}
