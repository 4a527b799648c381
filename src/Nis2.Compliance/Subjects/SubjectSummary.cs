using NodaTime;

namespace Nis2.Compliance.Subjects;

/// <summary>The columns that lists show and filter on.</summary>
/// <param name="Status">The kind's own word, such as <c>suspected</c>.</param>
/// <param name="Open">False once nothing more is to be done.</param>
/// <param name="Title">May hold personal data; erased with the event that gave it.</param>
/// <param name="Level">Severity or criticality, the kind's own word.</param>
/// <param name="Facts">What the kind compares its subjects by; lists don't show it. Short: it stands in every head.</param>
public sealed record SubjectSummary(
    string Status,
    bool Open,
    string Title,
    string? Level,
    bool Exercise,
    Instant? CreatedAt,
    IReadOnlyDictionary<string, string>? Facts = null);
