namespace Nis2.Compliance.Significance;

/// <param name="Article">Within the set's act, such as <c>Art. 7(b)</c>.</param>
/// <param name="PerService">Looked at for each service of <paramref name="Types"/> on its own.</param>
/// <param name="Types">The entity types that it is for; null for all of the set.</param>
public sealed record Criterion(
    string Id,
    string Article,
    GuidedText Text,
    Condition When,
    bool PerService = false,
    IReadOnlyList<string>? Types = null)
{
    /// <summary>Ids of the questions that it depends on.</summary>
    public IReadOnlyList<string> Questions() => [.. Questions(When).Distinct()];

    private static IEnumerable<string> Questions(Condition condition) =>
    [
        .. new[] { condition.Flag, condition.Measure, condition.Recurring?.Measure }.OfType<string>(),
        .. new[] { condition.Over, condition.From, condition.Recurring?.Over }
            .SelectMany(limit => new[] { limit?.Of, limit?.Share }).OfType<string>(),
        .. (condition.All ?? []).Concat(condition.Any ?? []).Append(condition.Not).OfType<Condition>().SelectMany(Questions),
    ];
}
