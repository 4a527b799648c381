using System.Collections.Frozen;
using System.Runtime.CompilerServices;
using Nis2.Compliance.Catalogue;

namespace Nis2.Compliance.Mapping;

/// <summary>A set's pairs from both ends.</summary>
public sealed class MappingIndex
{
    private static readonly ConditionalWeakTable<MappingSet, MappingIndex> Known = [];

    private readonly FrozenDictionary<string, IReadOnlyList<MappingPair>> byRequirement;
    private readonly FrozenDictionary<string, IReadOnlyList<MappingPair>> byControl;
    private readonly FrozenDictionary<string, RequirementVerdict> verdicts;

    public MappingIndex(MappingSet set)
    {
        Set = set;
        byRequirement = Group(set.Pairs, pair => pair.Requirement);
        byControl = Group(set.Pairs, pair => pair.Control);
        Requirements =
        [
            .. set.Pairs.Select(pair => pair.Requirement).Concat(set.Verdicts.Select(verdict => verdict.Requirement)).Distinct()
                .Where(requirement => MeasureRefs.Of(requirement).Count > 0)
                .Order(ReferenceOrder.Instance),
        ];
        Measures = Requirements.SelectMany(MeasureRefs.Of).ToFrozenSet(StringComparer.Ordinal);
        verdicts = set.Verdicts.ToFrozenDictionary(verdict => verdict.Requirement, StringComparer.Ordinal);
    }

    public MappingSet Set { get; }

    /// <summary>What the set speaks of that is one of the ten measures, or details one; in their order.</summary>
    public IReadOnlyList<string> Requirements { get; }

    /// <summary>Measures of Art. 21(2) that the set speaks of.</summary>
    public IReadOnlySet<string> Measures { get; }

    /// <summary>Made once for each set that is alive.</summary>
    public static MappingIndex Of(MappingSet set) => Known.GetValue(set, one => new MappingIndex(one));

    /// <summary>Empty where the set asserts nothing.</summary>
    public IReadOnlyList<MappingPair> OfRequirement(string requirement) => byRequirement.GetValueOrDefault(requirement, []);

    /// <summary>Empty where the set asserts nothing.</summary>
    public IReadOnlyList<MappingPair> OfControl(string control) => byControl.GetValueOrDefault(control, []);

    public MappingPair? Find(string requirement, string control) =>
        OfRequirement(requirement).FirstOrDefault(pair => pair.Control == control);

    public RequirementVerdict? Verdict(string requirement) => verdicts.GetValueOrDefault(requirement);

    private static FrozenDictionary<string, IReadOnlyList<MappingPair>> Group(
        IReadOnlyList<MappingPair> pairs, Func<MappingPair, string> end) =>
        pairs.GroupBy(end, StringComparer.Ordinal)
            .ToFrozenDictionary(group => group.Key, IReadOnlyList<MappingPair> (group) => [.. group], StringComparer.Ordinal);
}
