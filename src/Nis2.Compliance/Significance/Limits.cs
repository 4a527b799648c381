namespace Nis2.Compliance.Significance;

/// <summary>Compares a quantity that is known within bounds with a limit that is known within bounds.</summary>
internal static class Limits
{
    /// <param name="inclusive">Whether being equal is enough.</param>
    public static Evaluation Compare(
        decimal low, decimal? high, string measure, Threshold limit, Known known, bool inclusive, IEnumerable<string>? more = null)
    {
        var (limitLow, limitHigh) = Bounds(limit, known);
        if (limitHigh is { } most && Reaches(low, most, inclusive))
            return Evaluation.Met;
        if (limit is { Share: { } share, Percent: { } percent } && Reaches(known.Answer(share).Low, percent, inclusive))
            return Evaluation.Met;
        if (high is { } quantity && !Reaches(quantity, limitLow, inclusive))
            return Evaluation.NotMet;
        var open = new List<string>();
        if (high is null || low < high)
            open.AddRange([measure, .. more ?? []]);
        if (limit.Of is { } whole && known.Answer(whole) is { Exactly: null })
            open.Add(whole);
        return Evaluation.Unknown(open);
    }

    private static bool Reaches(decimal quantity, decimal limit, bool inclusive) => inclusive ? quantity >= limit : quantity > limit;

    // The lower of the two: an unknown whole leaves the amount as the highest that the limit can be.
    private static (decimal Low, decimal? High) Bounds(Threshold limit, Known known)
    {
        if (limit is not { Percent: { } percent, Of: { } of })
            return (limit.Amount!.Value, limit.Amount);
        var whole = known.Answer(of);
        var low = whole.Low / 100 * percent;
        var high = whole.High / 100 * percent;
        return limit.Amount is { } amount ? (Math.Min(amount, low), high is { } share ? Math.Min(amount, share) : amount) : (low, high);
    }
}
