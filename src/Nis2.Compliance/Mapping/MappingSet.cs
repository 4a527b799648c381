namespace Nis2.Compliance.Mapping;

/// <summary>One published mapping exactly as it stands, its mistakes included: a mapping shows relatedness, not equivalence.</summary>
/// <param name="Version">Raised with every change of the file.</param>
/// <param name="From">Catalogue of the requirements.</param>
/// <param name="To">Catalogue of the controls.</param>
public sealed record MappingSet(
    string Id,
    string Version,
    string Title,
    string Source,
    string From,
    string To,
    IReadOnlyList<string> CoverageLevels,
    IReadOnlyList<MappingPair> Pairs);
