using Nis2.Compliance.Notices;
using Nis2.Compliance.Obligations;
using Nis2.Storage.Streams;
using Nis2Functions.Http;
using NodaTime;

namespace Nis2Functions.Notices;

/// <summary>A notice and whom it has reached.</summary>
/// <param name="Subject">Id of what it is about.</param>
/// <param name="Label"><c>EXERCISE</c> for exercises, else absent.</param>
/// <param name="Recipients">In the order in which they are tried.</param>
/// <param name="AcknowledgeWithin">How long each step of a page's chain has; absent where no acknowledgement is needed.</param>
/// <param name="UnansweredSince">When the chain first ended without an answer.</param>
/// <param name="AcknowledgedBy">Principal, or opaque id of the person whom the link was sent to.</param>
public sealed record NoticeView(
    string Id,
    string Subject,
    NoticeLevel Level,
    string Title,
    string Text,
    string? Label,
    NoticeStatus Status,
    Instant RaisedAt,
    IReadOnlyList<Recipient> Recipients,
    Recipient? DeliveredTo,
    Instant? DeliveredAt,
    Instant? NextAttemptAt,
    IReadOnlyList<AttemptView> Attempts,
    Duration? AcknowledgeWithin = null,
    Instant? UnansweredSince = null,
    string? AcknowledgedBy = null,
    AcknowledgementVia? AcknowledgedVia = null,
    Instant? AcknowledgedAt = null,
    string? Obligation = null,
    Instant? Due = null)
{
    internal static NoticeView Of(Subject<NoticeState> subject, IEnumerable<HistoryEvent> history)
    {
        var (state, notice) = (subject.State, subject.State.Notice!);
        return new NoticeView(
            subject.Id.Value,
            state.Subject,
            notice.Level,
            notice.Subject,
            notice.Text,
            notice.Exercise ? HeadView.ExerciseLabel : null,
            state.Status,
            state.RaisedAt,
            state.Recipients,
            state.DeliveredTo,
            state.DeliveredAt,
            state.IsOpen() ? state.NextAttemptAt : null,
            [.. history.Select(one => one.Recorded.Facts).OfType<DeliveryAttempted>().Select(AttemptView.Of)],
            state.AcknowledgeWithin,
            state.UnansweredSince,
            state.AcknowledgedBy,
            state.AcknowledgedVia,
            state.AcknowledgedAt,
            notice.Obligation,
            notice.Due);
    }
}
