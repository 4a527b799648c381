using Nis2.Compliance.Subjects;

namespace Nis2.Compliance.Notices;

/// <summary>What each command comes to.</summary>
public static class NoticeDecisions
{
    private const int MaxDetail = 500;

    public static Decision Decide(NoticeState state, NoticeCommand command, DecisionContext context) => command switch
    {
        RaiseNotice raise => Raise(state, raise, context),
        RecordAttempt when state.Status == NoticeStatus.NotRaised =>
            new Refusal(RefusalKind.NotFound, "notice-not-found", "There is no such notice."),
        RecordAttempt attempt => Record(state, attempt, context),
        _ => throw new ArgumentOutOfRangeException(nameof(command), command.GetType().Name, "Unknown command."),
    };

    private static Decision Raise(NoticeState state, RaiseNotice raise, DecisionContext context)
    {
        if (state.Status != NoticeStatus.NotRaised)
            return Decision.Accept();
        var raised = new NoticeRaised(raise.Subject.Value, raise.Notice, raise.Recipients, context.Now);
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
        var detail = attempt.Detail is { Length: > MaxDetail } text ? text[..MaxDetail] : attempt.Detail;
        return Decision.Accept(new DeliveryAttempted(attempt.Recipient, attempt.Outcome, context.Now, detail));
    }
}
