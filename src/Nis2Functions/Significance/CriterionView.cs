using Nis2.Compliance.Significance;

namespace Nis2Functions.Significance;

/// <param name="Questions">What it depends on.</param>
public sealed record CriterionView(
    string Id, string Article, GuidedText Text, bool PerService, IReadOnlyList<string>? Types, IReadOnlyList<string> Questions);
