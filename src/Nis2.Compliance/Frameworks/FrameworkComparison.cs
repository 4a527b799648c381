using Nis2.Compliance.Knowledge;

namespace Nis2.Compliance.Frameworks;

/// <summary>ISO/IEC 27001 and NIS2 by the criteria of the second source article, with what is right where it is not.</summary>
public sealed record FrameworkComparison(string Version, string Source, IReadOnlyList<FrameworkCriterion> Criteria)
{
    public static FrameworkComparison Current { get; } = KnowledgeFiles.Read<FrameworkComparison>("frameworks.comparison.json");
}
