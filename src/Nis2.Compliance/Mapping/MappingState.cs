using NodaTime;

namespace Nis2.Compliance.Mapping;

/// <summary>What an organisation holds beside the published sets and the consolidated one, which it never changes.</summary>
public sealed record MappingState
{
    /// <summary>Null before the first event.</summary>
    public Instant? StartedAt { get; init; }

    /// <summary>At most one a pair.</summary>
    public IReadOnlyList<PairOverride> Overrides { get; init; } = [];

    public IReadOnlyList<OwnSet> Sets { get; init; } = [];

    public PairOverride? Find(string requirement, string control) =>
        Overrides.FirstOrDefault(one => one.Requirement == requirement && one.Control == control);
}
