using Nis2.Compliance.Catalogue;
using Nis2.Compliance.Significance;

namespace Nis2.Compliance.Mapping;

/// <summary>The consolidated set with an organisation's overrides, each marked as such.</summary>
public static class EffectiveMapping
{
    public const string Id = "effective";

    public static IReadOnlyList<EffectivePair> Of(MappingState state)
    {
        var overrides = state.Overrides.ToDictionary(one => (one.Requirement, one.Control));
        var pairs = MappingSets.Consolidated.Pairs
            .Select(pair => overrides.Remove((pair.Requirement, pair.Control), out var other)
                ? new EffectivePair(Pair(other, pair.Sources), PairOrigin.Overridden, other, pair)
                : new EffectivePair(pair, PairOrigin.Consolidated))
            .ToList();
        return
        [
            .. pairs.Concat(overrides.Values.Select(one => new EffectivePair(Pair(one, []), PairOrigin.Added, one)))
                .OrderBy(pair => pair.Pair.Requirement, ReferenceOrder.Instance)
                .ThenBy(pair => pair.Pair.Control, ReferenceOrder.Instance),
        ];
    }

    /// <summary>The same as a set for whoever analyses one; its verdicts on whole requirements stay the consolidated ones.</summary>
    public static MappingSet SetOf(MappingState state) => state.Overrides.Count == 0
        ? MappingSets.Consolidated
        : MappingSets.Consolidated with { Id = Id, Standing = SetStanding.Own, Pairs = [.. Of(state).Select(one => one.Pair)] };

    // People write in one language; what they wrote stands in both.
    private static MappingPair Pair(PairOverride one, IReadOnlyList<string> sources) => new(one.Requirement, one.Control)
    {
        Relationship = one.Relationship,
        Coverage = one.Coverage,
        Sources = sources,
        Rationale = Text(one.Reason),
        Remaining = Text(one.Remaining),
    };

    private static GuidedText? Text(string? said) => said is null ? null : new GuidedText(said, said);
}
