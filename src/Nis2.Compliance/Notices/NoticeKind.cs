using NodaTime;
using Nis2.Compliance.Law;
using Nis2.Compliance.Obligations;
using Nis2.Compliance.Subjects;

namespace Nis2.Compliance.Notices;

/// <summary>
/// One stream for every notice that was raised. Its clock starts a delivery: whoever appended <see cref="DeliveryStarted"/> sends, then
/// records the attempt.
/// </summary>
public sealed class NoticeKind : ISubjectKind<NoticeState>
{
    public string Name => "notice";

    public int FoldVersion => 1;

    public IReadOnlyList<Type> EventTypes { get; } =
        [typeof(NoticeRaised), typeof(DeliveryStarted), typeof(DeliveryAttempted), typeof(NoticeGivenUp)];

    public NoticeState Initial { get; } = new();

    /// <summary>The same notice of the same subject always has the same id.</summary>
    public static SubjectId IdOf(string organisation, SubjectId subject, Notice notice) =>
        SubjectId.Of("notice", OpaqueId.From(organisation, subject.Value, notice.Key));

    public NoticeState Apply(NoticeState state, RecordedEvent recorded) => NoticeFold.Apply(state, recorded.Facts);

    public SubjectSummary Summarise(NoticeState state) => new(
        Words.Of(state.Status),
        state.Status == NoticeStatus.Pending,
        state.Notice?.Subject ?? "Notice",
        state.Notice is { } notice ? Words.Of(notice.Level) : null,
        state.Notice?.Exercise ?? false,
        state.RaisedAt);

    public NextStep? NextStep(NoticeState state)
    {
        if (state.Status != NoticeStatus.Pending)
            return null;
        var giveUp = state.RaisedAt + DeliveryBackoff.Patience;
        return state.NextAttemptAt < giveUp
            ? new NextStep(state.NextAttemptAt.RoundUpToTick(), state.InFlight ? "delivery/no-answer" : "delivery/start")
            : new NextStep(giveUp.RoundUpToTick(), "give-up");
    }

    public Decision TakeSteps(NoticeState state, Instant now)
    {
        if (state.Status != NoticeStatus.Pending)
            return Decision.Accept();
        if (now >= state.RaisedAt + DeliveryBackoff.Patience)
            return Decision.Accept(new NoticeGivenUp(now));
        if (now < state.NextAttemptAt)
            return Decision.Accept();
        if (!state.InFlight)
            return Decision.Accept(new DeliveryStarted(state.NextRecipient()!, now));
        var lost = new DeliveryAttempted(state.NextRecipient()!, DeliveryOutcome.Failed, now, "No answer was recorded.");
        var after = NoticeFold.Apply(state, lost);
        return now < after.NextAttemptAt
            ? Decision.Accept(lost)
            : Decision.Accept(lost, new DeliveryStarted(after.NextRecipient()!, now));
    }

    public IReadOnlyList<Obligation> Obligations(NoticeState state) => [];

    public IReadOnlyList<Notice> Notices(NoticeState state, IReadOnlyList<RecordedEvent> recorded) => [];
}
