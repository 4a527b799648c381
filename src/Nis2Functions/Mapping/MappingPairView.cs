using Nis2.Compliance.Mapping;
using Nis2.Compliance.Significance;

namespace Nis2Functions.Mapping;

/// <summary>One pair of a set by its ids.</summary>
/// <param name="Coverage">The set's own word: full, partial or none in the consolidated set, as printed in a published one.</param>
public sealed record MappingPairView(
    string Requirement,
    string Control,
    Relationship? Relationship,
    string? Coverage,
    IReadOnlyList<string> Sources,
    GuidedText? Rationale,
    GuidedText? Remaining,
    string? Note)
{
    internal static MappingPairView Of(MappingPair pair) => new(
        pair.Requirement,
        pair.Control,
        pair.Relationship,
        MappingWords.Coverage(pair),
        pair.Sources,
        pair.Rationale,
        pair.Remaining,
        pair.Note);
}
