using Nis2.Compliance.Subjects;

namespace Nis2.Compliance.Notices;

internal static class NoticeFold
{
    public static NoticeState Apply(NoticeState state, SubjectEvent facts) => facts switch
    {
        NoticeRaised raised => new NoticeState
        {
            Status = NoticeStatus.Pending,
            Subject = raised.Subject,
            Notice = raised.Notice,
            Recipients = raised.Recipients,
            RaisedAt = raised.RaisedAt,
            NextAttemptAt = raised.RaisedAt,
        },
        DeliveryStarted started => state with { InFlight = true, NextAttemptAt = started.At + DeliveryBackoff.InFlight },
        ChainStarted or ChainUnanswered or NoticeAcknowledged or SettlementAttempted => ChainFold.Apply(state, facts),
        DeliveryAttempted attempted when state.IsPage() => ChainFold.Apply(state, attempted),
        DeliveryAttempted { Outcome: DeliveryOutcome.Delivered } done => state with
        {
            Status = NoticeStatus.Delivered,
            InFlight = false,
            DeliveredTo = done.Recipient,
            DeliveredAt = done.At,
        },
        DeliveryAttempted failed => Failed(state, failed),
        NoticeGivenUp => state with { Status = NoticeStatus.Undeliverable, InFlight = false },
        _ => state,
    };

    // The next contact at once; once all have failed, the first again after a while.
    private static NoticeState Failed(NoticeState state, DeliveryAttempted failed) => state.Next + 1 < state.Recipients.Count
        ? state with { InFlight = false, Next = state.Next + 1, NextAttemptAt = failed.At }
        : state with
        {
            InFlight = false,
            Next = 0,
            Rounds = state.Rounds + 1,
            NextAttemptAt = failed.At + DeliveryBackoff.After(state.Rounds + 1),
        };
}
