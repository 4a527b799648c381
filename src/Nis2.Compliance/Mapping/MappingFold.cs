using Nis2.Compliance.Subjects;

namespace Nis2.Compliance.Mapping;

/// <summary>What each event makes of the state.</summary>
internal static class MappingFold
{
    public static MappingState Apply(MappingState state, RecordedEvent recorded) => recorded.Facts switch
    {
        PairOverridden made => state with
        {
            StartedAt = state.StartedAt ?? made.At,
            Overrides = [.. Without(state, made.Requirement, made.Control), Of(made, recorded.By)],
        },
        OverrideWithdrawn withdrawn => state with { Overrides = [.. Without(state, withdrawn.Requirement, withdrawn.Control)] },
        OwnSetKept kept => state with
        {
            StartedAt = state.StartedAt ?? kept.At,
            Sets =
            [
                .. state.Sets.Where(set => set.Id != kept.Id),
                new OwnSet(kept.Id, kept.Pairs, kept.At, recorded.By, kept.Title, kept.Source, kept.Reason),
            ],
        },
        OwnSetWithdrawn withdrawn => state with { Sets = [.. state.Sets.Where(set => set.Id != withdrawn.Id)] },
        var other => throw new ArgumentException($"{other.GetType().Name} is no event of mappings."),
    };

    private static IEnumerable<PairOverride> Without(MappingState state, string requirement, string control) =>
        state.Overrides.Where(one => one.Requirement != requirement || one.Control != control);

    private static PairOverride Of(PairOverridden made, string by) => new(
        made.Requirement, made.Control, made.Relationship, made.Coverage, made.At, by, made.Remaining, made.Reason);
}
