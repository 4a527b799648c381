namespace Nis2.Compliance.Mapping;

/// <summary>
/// One mapping. A published one stands exactly as it was read, its mistakes included. What a set has no pair for, it doesn't assert: that is
/// never the same as missing.
/// </summary>
/// <param name="Version">Raised with every change of the file.</param>
/// <param name="From">Catalogue of the requirements.</param>
/// <param name="To">Catalogue of the controls.</param>
/// <param name="CoverageLevels">The set's own words for coverage.</param>
public sealed record MappingSet(
    string Id,
    string Version,
    string Title,
    string Source,
    string From,
    string To,
    IReadOnlyList<string> CoverageLevels,
    IReadOnlyList<MappingPair> Pairs)
{
    public SetStanding Standing { get; init; } = SetStanding.Published;

    /// <summary>Terms on which the source may be used, where it states any.</summary>
    public string? Licence { get; init; }

    /// <summary>What to know before relying on the set.</summary>
    public IReadOnlyList<string> Remarks { get; init; } = [];

    /// <summary>What the set says of whole requirements; empty where it speaks in pairs alone.</summary>
    public IReadOnlyList<RequirementVerdict> Verdicts { get; init; } = [];

    /// <summary>Where the consolidated set departs from its sources.</summary>
    public IReadOnlyList<LeftOutPair> LeftOut { get; init; } = [];

    /// <summary>Figures that the source states about itself; never ours.</summary>
    public IReadOnlyList<SourceClaim> Claims { get; init; } = [];
}
