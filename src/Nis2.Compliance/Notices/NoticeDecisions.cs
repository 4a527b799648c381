using Nis2.Compliance.Subjects;
using NodaTime;

namespace Nis2.Compliance.Notices;

/// <summary>What each command comes to.</summary>
public static class NoticeDecisions
{
    private const int MaxDetail = 500;

    public static Decision Decide(NoticeState state, NoticeCommand command, DecisionContext context) => command switch
    {
        RaiseNotice raise => Raise(state, raise, context),
        _ when state.Status == NoticeStatus.NotRaised =>
            new Refusal(RefusalKind.NotFound, "notice-not-found", "There is no such notice."),
        RecordAttempt attempt => Record(state, attempt, context),
        AcknowledgeNotice acknowledge => Acknowledge(state, acknowledge, context),
        RenewChain renew => Renew(state, renew.Chain, context),
        RecordSettlement settlement => Record(state, settlement, context),
        RetryNotice retry => Retry(state, retry, context),
        _ => throw new ArgumentOutOfRangeException(nameof(command), command.GetType().Name, "Unknown command."),
    };

    private static Decision Raise(NoticeState state, RaiseNotice raise, DecisionContext context)
    {
        if (state.Status != NoticeStatus.NotRaised)
            return Decision.Accept();
        var raised = new NoticeRaised(raise.Subject.Value, raise.Notice, raise.Recipients, context.Now);
        if (raise.Chain is { } chain)
            return Decision.Accept(raised, new ChainStarted(chain.Recipients, chain.AcknowledgeWithin, context.Now));
        return raise.Recipients.Count == 0 ? Decision.Accept(raised, new NoticeGivenUp(context.Now)) : Decision.Accept(raised);
    }

    // A failure counts only against the recipient who is being tried; a late success counts for anybody.
    private static Decision Record(NoticeState state, RecordAttempt attempt, DecisionContext context)
    {
        var counts = attempt.Outcome == DeliveryOutcome.Delivered
            ? state.Status != NoticeStatus.Delivered && state.Recipients.Contains(attempt.Recipient)
            : state.NextRecipient() == attempt.Recipient;
        if (!counts)
            return Decision.Accept();
        var facts = new DeliveryAttempted(
            attempt.Recipient,
            attempt.Outcome,
            context.Now,
            Cut(attempt.Detail),
            attempt.RetryAfter is { } wait ? context.Now + Duration.Min(wait, DeliveryBackoff.LongestRetryAfter) : null,
            attempt.Final ? true : null);
        return NoticeFold.Apply(state, facts).Exhausted
            ? Decision.Accept(facts, new NoticeGivenUp(context.Now))
            : Decision.Accept(facts);
    }

    private static Decision Retry(NoticeState state, RetryNotice retry, DecisionContext context) => state switch
    {
        { Status: NoticeStatus.Undeliverable, Recipients.Count: > 0 } => Decision.Accept(new NoticeRetried(retry.By, context.Now)),
        { Status: NoticeStatus.Pending } => Decision.Accept(),
        _ => new Refusal(RefusalKind.Conflict, "notice-not-retried", "Only a notice that was given up can be tried again."),
    };

    // The first answer stops the chain; those after it change nothing.
    private static Decision Acknowledge(NoticeState state, AcknowledgeNotice asked, DecisionContext context)
    {
        if (!state.IsPage() && !WriteBackNotices.Failing(state))
            return new Refusal(
                RefusalKind.Conflict, "notice-is-no-page",
                "Only pages, and comments that could not be written, are acknowledged; this notice needs no answer.");
        return state.Status == NoticeStatus.Acknowledged
            ? Decision.Accept()
            : Decision.Accept(new NoticeAcknowledged(asked.By, asked.Via, context.Now));
    }

    private static Decision Renew(NoticeState state, OnCallChain chain, DecisionContext context)
    {
        var begins = state is { Status: NoticeStatus.Unanswered, Next: 0, InFlight: false };
        var same = chain.AcknowledgeWithin == state.AcknowledgeWithin && chain.Recipients.SequenceEqual(state.Recipients);
        return begins && !same
            ? Decision.Accept(new ChainStarted(chain.Recipients, chain.AcknowledgeWithin, context.Now))
            : Decision.Accept();
    }

    private static Decision Record(NoticeState state, RecordSettlement settlement, DecisionContext context) =>
        state.Unsettled.Contains(settlement.Recipient)
            ? Decision.Accept(
                new SettlementAttempted(settlement.Recipient, settlement.Outcome, context.Now, Cut(settlement.Detail)))
            : Decision.Accept();

    private static string? Cut(string? detail) => detail is { Length: > MaxDetail } text ? text[..MaxDetail] : detail;
}
