using Nis2.Compliance.Mapping;
using Nis2.Compliance.Significance;

namespace Nis2.Compliance.Evidence;

/// <summary>What a link comes to for one target.</summary>
/// <param name="Target">Requirement, control, clause, duty, subject or action.</param>
/// <param name="Link">The link that it counts by.</param>
/// <param name="Extent">The most that any link gives.</param>
public sealed record EvidenceCount(string Target, string Link, Extent Extent)
{
    /// <summary>The pair that it counts through; null where the link itself names the target or what it is part of.</summary>
    public string? Through { get; init; }

    public Relationship? Relationship { get; init; }

    public Coverage? Coverage { get; init; }

    /// <summary>What this piece does not show of the target; null where it shows the whole.</summary>
    public GuidedText? Remaining { get; init; }
}
