using NodaTime;
using Nis2.Compliance.Obligations;
using Nis2.Compliance.Subjects;

namespace Nis2.Compliance.Notices;

/// <summary>
/// One stream for every notice that was raised. Its clock starts a delivery: whoever appended <see cref="DeliveryStarted"/> sends, then
/// records the attempt. A page goes down its chain until somebody acknowledges it.
/// </summary>
public sealed class NoticeKind : ISubjectKind<NoticeState>
{
    public string Name => "notice";

    public int FoldVersion => 3;

    public IReadOnlyList<Type> EventTypes { get; } =
    [
        typeof(NoticeRaised),
        typeof(ChainStarted),
        typeof(DeliveryStarted),
        typeof(DeliveryAttempted),
        typeof(NoticeGivenUp),
        typeof(ChainUnanswered),
        typeof(NoticeAcknowledged),
        typeof(SettlementAttempted),
        typeof(NoticeRetried),
    ];

    public NoticeState Initial { get; } = new();

    /// <summary>The same notice of the same subject always has the same id.</summary>
    public static SubjectId IdOf(string organisation, SubjectId subject, Notice notice) =>
        SubjectId.Of("notice", OpaqueId.From(organisation, subject.Value, notice.Key));

    public NoticeState Apply(NoticeState state, RecordedEvent recorded) => NoticeFold.Apply(state, recorded.Facts);

    public SubjectSummary Summarise(NoticeState state) => new(
        Words.Of(state.Status),
        state.IsOpen(),
        state.Notice?.Subject ?? "Notice",
        state.Notice is { } notice ? Words.Of(notice.Level) : null,
        state.Notice?.Exercise ?? false,
        state.RaisedAt,
        NoticeFacts.Of(state));

    public NextStep? NextStep(NoticeState state) => NoticeSteps.Next(state);

    /// <summary>All but telling a pager to stop, which is recorded once it was done.</summary>
    public Decision TakeSteps(NoticeState state, Instant now) => NoticeSteps.Take(state, now);

    public IReadOnlyList<Obligation> Obligations(NoticeState state) => 
        [.. ChainNotices.Owed(state), .. WriteBackNotices.Owed(state)];

    public IReadOnlyList<Notice> Notices(NoticeState state, IReadOnlyList<RecordedEvent> recorded) =>
        [
            .. recorded.Select(one => one.Facts).OfType<ChainUnanswered>().Select(alarm => ChainNotices.Alarm(state.Notice!, alarm)),
            .. recorded.Select(one => one.Facts).OfType<NoticeGivenUp>().SelectMany(given => WriteBackNotices.GivenUp(state, given)),
        ];
}
