using Nis2.Compliance.Significance;

namespace Nis2.Compliance.Incidents;

/// <param name="Article">With its act.</param>
/// <param name="Counts">False for what was only an indication.</param>
public sealed record AssessedCriterion(string Set, string Criterion, string Article, Verdict Result, bool Counts, string? Service = null);
