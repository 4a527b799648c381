using System.Collections.Frozen;

namespace Nis2.Compliance.Mapping;

/// <summary>A set's pairs from both ends.</summary>
public sealed class MappingIndex
{
    private readonly FrozenDictionary<string, IReadOnlyList<MappingPair>> byRequirement;
    private readonly FrozenDictionary<string, IReadOnlyList<MappingPair>> byControl;
    private readonly FrozenDictionary<string, RequirementVerdict> verdicts;

    public MappingIndex(MappingSet set)
    {
        Set = set;
        byRequirement = Group(set.Pairs, pair => pair.Requirement);
        byControl = Group(set.Pairs, pair => pair.Control);
        verdicts = set.Verdicts.ToFrozenDictionary(verdict => verdict.Requirement, StringComparer.Ordinal);
    }

    public MappingSet Set { get; }

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
