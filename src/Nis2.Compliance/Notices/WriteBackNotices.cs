using NodaTime.Text;
using Nis2.Compliance.Obligations;
using Nis2.Compliance.Organisations;

namespace Nis2.Compliance.Notices;

/// <summary>A comment that can't be written stops no clock, but a person must see it.</summary>
internal static class WriteBackNotices
{
    public const string Obligation = "write-back";

    // One failure is nothing: half an hour of them is.
    private const int Patience = 3;

    public static bool Failing(NoticeState state) =>
        state.System() is { Channel: Channel.Ticket }
        && (state.Status == NoticeStatus.Undeliverable || (state.Status == NoticeStatus.Pending && state.Failures >= Patience));

    public static IReadOnlyList<Obligation> Owed(NoticeState state) => Failing(state) && !state.IsRehearsal()
        ?
        [
            new Obligation(
                Obligation,
                "Comment that could not be written into the ticket",
                state.RaisedAt,
                LegalLatest: null,
                Estimate: false,
                Force.OwnRule,
                "Own rule: write-back",
                "own rule",
                Overdue: true,
                Exercise: false),
        ]
        : [];

    public static IReadOnlyList<Notice> GivenUp(NoticeState state, NoticeGivenUp given) => Failing(state) && !state.IsRehearsal()
        ?
        [
            new Notice(
                $"write-back-failed/{InstantPattern.ExtendedIso.Format(given.At)}",
                NoticeLevel.Reminder,
                "A comment could not be written into a ticket",
                "The ticket system did not take it for days. Mend the write-back and have the notice tried again, or acknowledge it.",
                Obligation,
                Due: null,
                Exercise: false),
        ]
        : [];
}
