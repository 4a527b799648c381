using NodaTime;
using Nis2.Compliance.Obligations;
using Nis2.Compliance.Subjects;

namespace Nis2.Compliance.Intake;

/// <summary>One stream per source of tickets: how they are understood and what becomes of them. It owes nothing and has no clock.</summary>
public sealed class IntakeKind : ISubjectKind<IntakeState>
{
    public string Name => "intake";

    public int FoldVersion => 1;

    public IReadOnlyList<Type> EventTypes { get; } = [typeof(RulesSet), typeof(TicketMappingSet), typeof(ReconciliationSet)];

    public IntakeState Initial { get; } = new();

    /// <summary>Of a source's name, which may hold hyphens.</summary>
    public static SubjectId Of(string source) => SubjectId.Of("intake", OpaqueId.From(source));

    public IntakeState Apply(IntakeState state, RecordedEvent recorded) => recorded.Facts switch
    {
        RulesSet set => state with { Source = set.Source, Rules = set.Rules, RulesVersion = set.Version },
        TicketMappingSet set => state with { Source = set.Source, Mapping = set.Mapping, MappingVersion = set.Version },
        ReconciliationSet set => state with { Source = set.Source, Reconciliation = set.Reconciliation },
        _ => state,
    };

    public SubjectSummary Summarise(IntakeState state) => new(
        state.Reconciliation is null ? "listening" : "reconciled", true, state.Source ?? "Intake", Level: null, false, CreatedAt: null);

    public NextStep? NextStep(IntakeState state) => null;

    public Decision TakeSteps(IntakeState state, Instant now) => Decision.Accept();

    public IReadOnlyList<Obligation> Obligations(IntakeState state) => [];

    public IReadOnlyList<Notice> Notices(IntakeState state, IReadOnlyList<RecordedEvent> recorded) => [];
}
