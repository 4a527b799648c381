using NodaTime;
using Nis2.Compliance.Law;
using Nis2.Compliance.Subjects;

namespace Nis2.Compliance.Notices;

/// <summary>When a notice's clock has what to do.</summary>
internal static class NoticeSteps
{
    public static NextStep? Next(NoticeState state)
    {
        if (state is { Status: NoticeStatus.Acknowledged, Unsettled.Count: > 0 })
            return new NextStep(state.SettleAt.RoundUpToTick(), "page/settle");
        if (!state.IsOpen())
            return null;
        if (state.IsPage())
            return new NextStep(state.NextAttemptAt.RoundUpToTick(), OfPage(state));
        if (state.System() is not null)
            return new NextStep(state.NextAttemptAt.RoundUpToTick(), OfDelivery(state));
        var giveUp = state.PatientFrom + DeliveryBackoff.Patience;
        return state.NextAttemptAt < giveUp
            ? new NextStep(state.NextAttemptAt.RoundUpToTick(), OfDelivery(state))
            : new NextStep(giveUp.RoundUpToTick(), "give-up");
    }

    public static Decision Take(NoticeState state, Instant now)
    {
        if (!state.IsOpen())
            return Decision.Accept();
        if (!state.IsPage() && state.System() is null && now >= state.PatientFrom + DeliveryBackoff.Patience)
            return Decision.Accept(new NoticeGivenUp(now));
        var events = new List<SubjectEvent>();
        if (now >= state.NextAttemptAt && state.InFlight)
        {
            events.Add(new DeliveryAttempted(state.NextRecipient()!, DeliveryOutcome.Failed, now, "No answer was recorded."));
            state = NoticeFold.Apply(state, events[^1]);
        }

        if (state.Exhausted)
            events.Add(new NoticeGivenUp(now));
        else if (now >= state.NextAttemptAt)
            events.Add(state.NextRecipient() is { } next ? new DeliveryStarted(next, now) : Unanswered(state, now));
        return Decision.Accept(events);
    }

    private static ChainUnanswered Unanswered(NoticeState state, Instant now) =>
        new(state.Rounds + 1, state.DeliveredAt is not null, now);

    private static string OfDelivery(NoticeState state) => state.InFlight ? "delivery/no-answer" : "delivery/start";

    private static string OfPage(NoticeState state) => state switch
    {
        { InFlight: true } => "page/no-answer",
        { Status: NoticeStatus.Unanswered, Next: 0 } => "page/again",
        _ when state.NextRecipient() is null => "page/alarm",
        _ => "page/start",
    };
}
