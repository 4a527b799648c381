using Nis2.Compliance.Knowledge;
using Nis2.Compliance.Significance;
using NodaTime;

namespace Nis2.Compliance.Frameworks;

/// <summary>What the three approaches are said to cost: figures of a named source, to be replaced by replacing the file.</summary>
/// <param name="RecordedOn">When the figures were taken from the source.</param>
/// <param name="Published">When the source stated them; null where it doesn't say.</param>
/// <param name="Size">Of the enterprise, as printed.</param>
public sealed record EffortEstimate(
    string Version,
    string Source,
    LocalDate RecordedOn,
    LocalDate? Published,
    string Currency,
    string Size,
    GuidedText Note,
    IReadOnlyList<EffortApproach> Approaches)
{
    public static EffortEstimate Current { get; } = KnowledgeFiles.Read<EffortEstimate>("frameworks.effort.json");
}
