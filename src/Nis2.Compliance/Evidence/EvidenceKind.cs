using Nis2.Compliance.Law;
using Nis2.Compliance.Obligations;
using Nis2.Compliance.Subjects;
using NodaTime;

namespace Nis2.Compliance.Evidence;

public sealed class EvidenceKind : ISubjectKind<EvidenceState>
{
    public string Name => "evidence";

    public int FoldVersion => 2;

    public IReadOnlyList<Type> EventTypes { get; } =
    [
        typeof(EvidenceStored),
        typeof(EvidenceLinked),
        typeof(EvidenceUnlinked),
        typeof(EvidenceValidityStated),
        typeof(EvidenceSuperseded),
        typeof(EvidenceWithdrawn),
        typeof(EvidenceStepsTaken),
        typeof(EvidenceReminderAcknowledged),
    ];

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

    public EvidenceState Apply(EvidenceState state, RecordedEvent recorded) => EvidenceFold.Apply(state, recorded);

    public SubjectSummary Summarise(EvidenceState state) => new(
        state.Withdrawn ? "withdrawn" : state.SupersededBy is not null ? "superseded" : "stored",
        state.EndedAt is null,
        state.FileName ?? "Evidence",
        Level: null,
        Exercise: false,
        CreatedAt: null,
        EvidenceFacts.Of(state));

    public NextStep? NextStep(EvidenceState state) => EvidenceSteps.Pending(state).FirstOrDefault() is { } step
        ? new NextStep(step.At.RoundUpToTick(), $"{step.Stage}/{step.Mark}")
        : null;

    public Decision TakeSteps(EvidenceState state, Instant now) =>
        EvidenceSteps.Take(state, now) is { Count: > 0 } steps ? Decision.Accept(new EvidenceStepsTaken(now, steps)) : Decision.Accept();

    public IReadOnlyList<Obligation> Obligations(EvidenceState state) => DueItems.Obligations(state.Items);

    public IReadOnlyList<Notice> Notices(EvidenceState state, IReadOnlyList<RecordedEvent> recorded) =>
        EvidenceNotices.Of(state, recorded);
}
