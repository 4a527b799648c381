namespace Nis2.Compliance.Significance;

/// <summary>When a criterion is met, as data: exactly one of the members is given.</summary>
/// <param name="Flag">A question of yes or no.</param>
/// <param name="Measure">A quantity, with either <paramref name="Over"/> or <paramref name="From"/>.</param>
/// <param name="Over">More than this: what is equal does not exceed.</param>
/// <param name="From">This or more.</param>
public sealed record Condition(
    IReadOnlyList<Condition>? All = null,
    IReadOnlyList<Condition>? Any = null,
    Condition? Not = null,
    string? Flag = null,
    string? Measure = null,
    Threshold? Over = null,
    Threshold? From = null,
    RecurrenceRule? Recurring = null);
