namespace Nis2.Compliance.Intake;

/// <summary>Where a word for what happened stands, and what such words mean.</summary>
/// <param name="From">Templates; the first that has a text gives the word.</param>
/// <param name="Words">By the sender's word, in any case.</param>
public sealed record ActionRule(IReadOnlyList<string> From, IReadOnlyDictionary<string, MappedAction> Words)
{
    /// <summary>Of every other word, or none; null leaves it to the next rule.</summary>
    public MappedAction? Otherwise { get; init; }
}
