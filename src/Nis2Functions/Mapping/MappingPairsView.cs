namespace Nis2Functions.Mapping;

/// <param name="Absent">What it means that a pair is not here.</param>
public sealed record MappingPairsView(string Set, IReadOnlyList<MappingPairView> Pairs, string Absent);
