using Nis2.Compliance.Organisations;
using Nis2.Compliance.Subjects;

namespace Nis2.Compliance.Notices;

/// <summary>The fold of a page, which goes down its chain until somebody acknowledges it.</summary>
internal static class ChainFold
{
    public static NoticeState Apply(NoticeState state, SubjectEvent facts) => facts switch
    {
        ChainStarted chain => state with { Recipients = chain.Recipients, AcknowledgeWithin = chain.AcknowledgeWithin, Next = 0 },
        DeliveryAttempted { Outcome: DeliveryOutcome.Delivered } done => Delivered(state, done),
        DeliveryAttempted failed => state with { InFlight = false, Next = state.Next + 1, NextAttemptAt = failed.At },
        ChainUnanswered unanswered => state with
        {
            Status = NoticeStatus.Unanswered,
            Next = 0,
            Rounds = unanswered.Round,
            UnansweredSince = state.UnansweredSince ?? unanswered.At,
            NextAttemptAt = unanswered.At + DeliveryBackoff.AfterAlarm(unanswered.Round),
        },
        NoticeAcknowledged acknowledged => state with
        {
            Status = NoticeStatus.Acknowledged,
            InFlight = false,
            AcknowledgedBy = acknowledged.By,
            AcknowledgedVia = acknowledged.Via,
            AcknowledgedAt = acknowledged.At,
            SettleAt = acknowledged.At,
        },
        SettlementAttempted settlement => Settled(state, settlement),
        _ => state,
    };

    private static NoticeState Delivered(NoticeState state, DeliveryAttempted done)
    {
        var reached = state with
        {
            DeliveredTo = done.Recipient,
            DeliveredAt = done.At,
            Unsettled = done.Recipient.Channel.IsPager() ? [.. Others(state, done.Recipient), done.Recipient] : state.Unsettled,
        };
        // A late success is a fact, but the chain has gone on meanwhile.
        if (state.NextRecipient() != done.Recipient)
            return reached;
        return reached with
        {
            Status = state.Status == NoticeStatus.Pending ? NoticeStatus.Waiting : state.Status,
            InFlight = false,
            Next = state.Recipients.TakeWhile(recipient => recipient.Step <= done.Recipient.Step).Count(),
            NextAttemptAt = done.At + state.AcknowledgeWithin!.Value,
        };
    }

    private static NoticeState Settled(NoticeState state, SettlementAttempted settlement)
    {
        var givenUp = settlement.At >= state.AcknowledgedAt + DeliveryBackoff.Patience;
        if (settlement.Outcome == DeliveryOutcome.Delivered || givenUp)
            return state with { Unsettled = Others(state, settlement.Recipient), SettleFailures = 0, SettleAt = settlement.At };
        var failures = state.SettleFailures + 1;
        return state with { SettleFailures = failures, SettleAt = settlement.At + DeliveryBackoff.After(failures) };
    }

    private static IReadOnlyList<Recipient> Others(NoticeState state, Recipient pager) =>
        [.. state.Unsettled.Where(other => (other.Person, other.Channel) != (pager.Person, pager.Channel))];
}
