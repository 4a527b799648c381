namespace Nis2.Compliance.Significance;

/// <summary>A verdict, and what would decide it where it is unknown.</summary>
internal sealed record Evaluation(Verdict Verdict, IReadOnlyList<string> Deciding)
{
    public static Evaluation NotMet { get; } = new(Verdict.NotMet, []);

    public static Evaluation Met { get; } = new(Verdict.Met, []);

    public static Evaluation Unknown(params IEnumerable<string> deciding) => new(Verdict.Unknown, [.. deciding.Distinct()]);

    public static Evaluation All(IReadOnlyList<Evaluation> parts) =>
        parts.Any(part => part.Verdict == Verdict.NotMet) ? NotMet
        : parts.All(part => part.Verdict == Verdict.Met) ? Met
        : Unknown(parts.SelectMany(part => part.Deciding));

    public static Evaluation Any(IReadOnlyList<Evaluation> parts) =>
        parts.Any(part => part.Verdict == Verdict.Met) ? Met
        : parts.All(part => part.Verdict == Verdict.NotMet) ? NotMet
        : Unknown(parts.SelectMany(part => part.Deciding));

    public Evaluation Not() => Verdict switch
    {
        Verdict.Met => NotMet,
        Verdict.NotMet => Met,
        _ => this,
    };
}
