using Nis2.Compliance.Significance;

namespace Nis2.Compliance.Mapping;

/// <summary>What a set asserts of one requirement and one control. Related, not equivalent, unless the set says so.</summary>
/// <param name="Requirement">Such as <c>Art.21(2)(b)</c> or <c>Reg.2024/2690:3.2</c>.</param>
/// <param name="Control">Control (<c>A.5.24</c>) or clause (<c>6.1</c>).</param>
public sealed record MappingPair(string Requirement, string Control)
{
    /// <summary>Null where the set doesn't say.</summary>
    public Relationship? Relationship { get; init; }

    /// <summary>Null where the set has another scale: <see cref="Printed"/>. Scales of different sets are never merged.</summary>
    public Coverage? Coverage { get; init; }

    /// <summary>A published set's own word for coverage or relationship, as printed.</summary>
    public string? Printed { get; init; }

    /// <summary>Ids of the sets that assert the pair; empty where no source does and the pair is our own.</summary>
    public IReadOnlyList<string> Sources { get; init; } = [];

    public GuidedText? Rationale { get; init; }

    /// <summary>What remains to be done for NIS2; null where coverage is full.</summary>
    public GuidedText? Remaining { get; init; }

    /// <summary>Our annotation of a published pair: what is wrong with it, or how it was printed.</summary>
    public string? Note { get; init; }
}
