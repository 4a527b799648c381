using Nis2.Compliance.Mapping;
using Nis2.Storage.Streams;

namespace Nis2Functions.Mapping;

/// <summary>What the organisation holds beside the published sets, with authors and reasons.</summary>
public sealed record OwnMappingView(int Version, IReadOnlyList<PairOverride> Overrides, IReadOnlyList<OwnSet> Sets)
{
    internal static OwnMappingView Of(Subject<MappingState> subject) =>
        new(subject.Version, subject.State.Overrides, subject.State.Sets);
}
