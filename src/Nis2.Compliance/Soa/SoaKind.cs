using NodaTime;
using Nis2.Compliance.Obligations;
using Nis2.Compliance.Subjects;

namespace Nis2.Compliance.Soa;

/// <summary>One stream per organisation: its Statement of Applicability, clauses, certificate, risks and self-assessment.</summary>
public sealed class SoaKind : ISubjectKind<SoaState>
{
    public static SubjectId Self { get; } = SubjectId.Of("soa", "self");

    public string Name => "soa";

    public int FoldVersion => 1;

    public IReadOnlyList<Type> EventTypes { get; } =
    [
        typeof(ImportProposed),
        typeof(ImportCorrected),
        typeof(ImportDiscarded),
        typeof(ImportAccepted),
        typeof(RowsStated),
        typeof(ClausesStated),
        typeof(CertificateStated),
        typeof(CertificateEnded),
        typeof(InventoryStated),
        typeof(RisksStated),
        typeof(QuestionsAnswered),
    ];

    public SoaState Initial { get; } = new();

    public SoaState Apply(SoaState state, RecordedEvent recorded) => SoaFold.Apply(state, recorded.Facts);

    public SubjectSummary Summarise(SoaState state) => new(
        state.Rows.Count > 0 ? "stated" : "empty", state.StartedAt is not null, "Statement of Applicability", null, false, state.StartedAt);

    public NextStep? NextStep(SoaState state) => null;

    public Decision TakeSteps(SoaState state, Instant now) => Decision.Accept();

    public IReadOnlyList<Obligation> Obligations(SoaState state) => [];

    public IReadOnlyList<Notice> Notices(SoaState state, IReadOnlyList<RecordedEvent> recorded) => [];
}
