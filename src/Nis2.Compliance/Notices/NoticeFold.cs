using Nis2.Compliance.Organisations;
using Nis2.Compliance.Subjects;
using NodaTime;

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
            PatientFrom = raised.RaisedAt,
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
        DeliveryAttempted failed when state.System() is not null || SubscriptionTest.Is(state.Notice!) => SystemFailed(state, failed),
        DeliveryAttempted failed => Failed(state, failed),
        NoticeRetried retried => state with
        {
            Status = NoticeStatus.Pending,
            Exhausted = false,
            InFlight = false,
            Next = 0,
            Rounds = 0,
            Failures = 0,
            PatientFrom = retried.At,
            NextAttemptAt = retried.At,
        },
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
            Attempts = state.Attempts + 1,
            NextAttemptAt = Later(failed.At + DeliveryBackoff.After(state.Rounds + 1), failed.NotBefore),
        };

    private static NoticeState SystemFailed(NoticeState state, DeliveryAttempted failed)
    {
        var failures = state.Failures + 1;
        var wait = failed.Final == true || SubscriptionTest.Is(state.Notice!) ? null : DeliveryBackoff.OfSystem(failures);
        return state with
        {
            InFlight = false,
            Failures = failures,
            Rounds = failures,
            Attempts = state.Attempts + 1,
            Exhausted = wait is null,
            NextAttemptAt = wait is { } later ? Later(failed.At + later, failed.NotBefore) : failed.At,
        };
    }

    private static Instant Later(Instant planned, Instant? notBefore) => notBefore is { } at ? Instant.Max(planned, at) : planned;
}
