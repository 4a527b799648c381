using Nis2.Compliance.Obligations;

namespace Nis2.Compliance.Notices;

/// <summary>That nobody answers is news for those above, and owed until somebody does.</summary>
internal static class ChainNotices
{
    public const string Acknowledgement = "page-acknowledgement";

    public static Notice Alarm(Notice page, ChainUnanswered unanswered)
    {
        var what = unanswered.Reached
            ? "Nobody has acknowledged a page: the on-call chain has ended without an answer."
            : "Nobody on call could be reached by any channel.";
        return new Notice(
            $"alarm/{unanswered.Round}",
            NoticeLevel.Overdue,
            $"{(page.Exercise ? "EXERCISE " : string.Empty)}Nobody answers: {page.Subject}",
            $"{what} See to it that somebody takes it on, and acknowledge the page.",
            Acknowledgement,
            unanswered.At,
            page.Exercise);
    }

    public static IReadOnlyList<Obligation> Owed(NoticeState state) =>
        state.Status == NoticeStatus.Unanswered && !state.IsRehearsal()
            ?
            [
                new Obligation(
                    Acknowledgement,
                    "Acknowledgement of a page that nobody has answered",
                    state.UnansweredSince,
                    LegalLatest: null,
                    Estimate: false,
                    Force.OwnRule,
                    "Own rule: on-call chain",
                    "own rule",
                    Overdue: true,
                    Exercise: false),
            ]
            : [];
}
