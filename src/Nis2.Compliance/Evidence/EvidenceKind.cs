using Nis2.Compliance.Obligations;
using Nis2.Compliance.Subjects;
using NodaTime;

namespace Nis2.Compliance.Evidence;

public sealed class EvidenceKind : ISubjectKind<EvidenceState>
{
    public string Name => "evidence";

    public int FoldVersion => 1;

    public IReadOnlyList<Type> EventTypes { get; } = [typeof(EvidenceStored)];

    public EvidenceState Initial { get; } = new();

    /// <summary>What a file is never changes: storing the same again is no news, storing another is refused.</summary>
    public static Decision Store(EvidenceState state, EvidenceStored stored)
    {
        if (state.Sha256 is null)
            return Decision.Accept(stored);
        return state.Sha256 == stored.Sha256
            ? Decision.Accept()
            : new Refusal(RefusalKind.Conflict, "evidence-differs", "Another file is kept here; evidence is never replaced.", "id");
    }

    public EvidenceState Apply(EvidenceState state, RecordedEvent recorded) => recorded.Facts is EvidenceStored stored
        ? new EvidenceState { Sha256 = stored.Sha256, Size = stored.Size, ContentType = stored.ContentType, FileName = stored.FileName }
        : throw new ArgumentException($"{recorded.Facts.GetType().Name} is no event of evidence.");

    public SubjectSummary Summarise(EvidenceState state) =>
        new("stored", true, state.FileName ?? "Evidence", Level: null, Exercise: false, CreatedAt: null);

    public NextStep? NextStep(EvidenceState state) => null;

    public Decision TakeSteps(EvidenceState state, Instant now) => Decision.Accept();

    public IReadOnlyList<Obligation> Obligations(EvidenceState state) => [];

    public IReadOnlyList<Notice> Notices(EvidenceState state, IReadOnlyList<RecordedEvent> recorded) => [];
}
