namespace Nis2.Compliance.Mapping;

/// <param name="Override">Author, reason and time, where the pair is the organisation's.</param>
/// <param name="Instead">What the consolidated set has in its place.</param>
public sealed record EffectivePair(MappingPair Pair, PairOrigin Origin, PairOverride? Override = null, MappingPair? Instead = null);
