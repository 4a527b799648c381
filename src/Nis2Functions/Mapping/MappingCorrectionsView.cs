using Nis2.Compliance.Mapping;

namespace Nis2Functions.Mapping;

/// <summary>Why the consolidated set differs from its sources.</summary>
/// <param name="LeftOut">Pairs of the sources that it doesn't have.</param>
public sealed record MappingCorrectionsView(
    IReadOnlyList<Correction> Corrections, IReadOnlyList<Disagreement> Disagreements, IReadOnlyList<LeftOutPair> LeftOut);
