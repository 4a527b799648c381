using Nis2.Compliance.Significance;

namespace Nis2.Compliance.Mapping;

/// <summary>What a set says of a requirement as a whole, such as that the standard has nothing for it.</summary>
public sealed record RequirementVerdict(string Requirement)
{
    /// <summary>
    /// What all pairs of the requirement leave to do when every control is implemented; null where the set has another scale.
    /// </summary>
    public Coverage? Coverage { get; init; }

    /// <summary>A published set's own word, as printed.</summary>
    public string? Printed { get; init; }

    /// <summary>How urgent a published set calls what is missing, as printed.</summary>
    public string? ActionLevel { get; init; }

    public GuidedText? Rationale { get; init; }

    /// <summary>What remains to be done for NIS2 when every mapped control is implemented; null where coverage is full.</summary>
    public GuidedText? Remaining { get; init; }

    /// <summary>Our annotation of a published row.</summary>
    public string? Note { get; init; }
}
