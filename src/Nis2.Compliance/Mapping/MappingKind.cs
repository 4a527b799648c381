using Nis2.Compliance.Obligations;
using Nis2.Compliance.Subjects;
using NodaTime;

namespace Nis2.Compliance.Mapping;

/// <summary>One stream per organisation: its own sets and what it holds against the consolidated one, with author and reason.</summary>
public sealed class MappingKind : ISubjectKind<MappingState>
{
    public static SubjectId Self { get; } = SubjectId.Of("mapping", "self");

    public string Name => "mapping";

    public int FoldVersion => 1;

    public IReadOnlyList<Type> EventTypes { get; } =
        [typeof(PairOverridden), typeof(OverrideWithdrawn), typeof(OwnSetKept), typeof(OwnSetWithdrawn)];

    public MappingState Initial { get; } = new();

    public MappingState Apply(MappingState state, RecordedEvent recorded) => MappingFold.Apply(state, recorded);

    public SubjectSummary Summarise(MappingState state) => new(
        state.Overrides.Count + state.Sets.Count > 0 ? "own" : "consolidated",
        state.StartedAt is not null,
        "Mappings",
        null,
        false,
        state.StartedAt);

    public NextStep? NextStep(MappingState state) => null;

    public Decision TakeSteps(MappingState state, Instant now) => Decision.Accept();

    public IReadOnlyList<Obligation> Obligations(MappingState state) => [];

    public IReadOnlyList<Notice> Notices(MappingState state, IReadOnlyList<RecordedEvent> recorded) => [];
}
