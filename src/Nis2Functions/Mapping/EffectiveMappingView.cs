using Nis2.Compliance.Mapping;

namespace Nis2Functions.Mapping;

/// <summary>The consolidated set with the organisation's overrides, each marked by its origin.</summary>
public sealed record EffectiveMappingView(IReadOnlyList<EffectivePairView> Pairs, string Absent);
