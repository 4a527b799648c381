using Nis2.Compliance.Mapping;

namespace Nis2Functions.Mapping;

/// <param name="Override">Author, reason and time, where the pair is the organisation's.</param>
/// <param name="Instead">What the consolidated set has in its place.</param>
public sealed record EffectivePairView(MappingPairView Pair, PairOrigin Origin, PairOverride? Override, MappingPairView? Instead)
{
    internal static EffectivePairView Of(EffectivePair pair) => new(
        MappingPairView.Of(pair.Pair), pair.Origin, pair.Override, pair.Instead is { } instead ? MappingPairView.Of(instead) : null);
}
