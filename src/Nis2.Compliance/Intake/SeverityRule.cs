using Nis2.Compliance.Incidents;

namespace Nis2.Compliance.Intake;

/// <summary>Where the word for how bad it is stands, and what such words mean.</summary>
/// <param name="From">Templates; the first that has a text gives the word.</param>
/// <param name="Words">By the sender's word, in any case.</param>
public sealed record SeverityRule(IReadOnlyList<string> From, IReadOnlyDictionary<string, Severity> Words)
{
    /// <summary>Words that are not in the table, such as <c>high</c> or <c>P1</c>, mean what they mean elsewhere.</summary>
    public bool CommonWords { get; init; } = true;
}
