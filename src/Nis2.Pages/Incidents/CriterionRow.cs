using Nis2.Compliance.Significance;
using Nis2.Pages.Languages;

namespace Nis2.Pages.Incidents;

/// <param name="Counts">False for what is an indication only.</param>
public sealed record CriterionRow(string Article, Text Criterion, string? Service, Verdict Result, bool Counts);
