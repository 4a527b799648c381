using NodaTime;
using Nis2.Compliance.Obligations;
using Nis2.Compliance.Subjects;

namespace Nis2.Compliance.Incidents;

/// <summary>Telling the recipients of services, Art. 23(1) and (2): a person judges whether it applies, and says why.</summary>
internal static class RecipientsNotices
{
    public static IEnumerable<Obligation> Owed(IncidentState state) => state is { Closed: null, Voided: null }
        ? state.RecipientsNotices.Where(IsOwed).Select(notice => new Obligation(
            FiledReports.Key(notice.Ground),
            notice.Ground == NoticeGround.Incident
                ? "Tell the recipients of the services without undue delay"
                : "Tell the recipients of the services which measures they can take",
            null,
            null,
            false,
            Force.Law,
            notice.Source,
            Law.Confidence.Verified,
            false,
            state.Exercise is not null))
        : [];

    public static Decision Decide(IncidentState state, JudgeRecipientsNotice judgement, Instant now)
    {
        var before = state.RecipientsNotices.FirstOrDefault(one => one.Ground == judgement.Ground);
        if (before?.Applicable == judgement.Applicable && before.Judged.Why == judgement.Reason)
            return Decision.Accept();
        if (before?.Recorded is not null)
            return new Refusal(RefusalKind.Conflict, "recipients-told", "The recipients were told already.", Source: before.Source);
        return Inputs.Text(judgement.Reason, "reason", IncidentLimits.Reason) is { } refusal
            ? refusal
            : Decision.Accept(new RecipientsNoticeJudged(
                judgement.Ground, judgement.Applicable, SourceOf(state, judgement.Ground), now, judgement.Reason));
    }

    public static Decision Decide(IncidentState state, RecordRecipientsNotice told, Instant now)
    {
        if (state.RecipientsNotices.FirstOrDefault(one => one.Ground == told.Ground) is not { Applicable: true } notice)
        {
            return new Refusal(
                RefusalKind.Conflict, "notice-not-judged", "Judge first that recipients are to be told.", Source: "Art. 23(1)-(2)");
        }

        var at = told.NotifiedAt ?? notice.Recorded?.SubmittedAt ?? now;
        var hash = told.PayloadSha256?.ToLowerInvariant();
        if (notice.Recorded is { } before)
        {
            return (before.SubmittedAt, before.Channel, before.PayloadSha256) == (at, told.Channel, hash)
                ? Decision.Accept()
                : new Refusal(RefusalKind.Conflict, "recipients-told", "Another notice was recorded already.", Source: notice.Source);
        }

        return Inputs.Refused(
            out var refusal,
            Inputs.Text(told.Channel, "channel", IncidentLimits.Channel),
            Proof.Check(hash),
            Inputs.Past(at, now, "notifiedAt"))
            ? refusal
            : Decision.Accept(new RecipientsNoticeRecorded(told.Ground, at, now, told.Channel, hash!));
    }

    private static bool IsOwed(RecipientsNotice notice) => notice is { Applicable: true, Recorded: null };

    // Germany made of the entity's own duty one on the BSI's order, and of the threat's one for some sectors.
    private static string SourceOf(IncidentState state, NoticeGround ground) => (state.Country, ground) switch
    {
        ("DE", NoticeGround.Incident) => "BSIG § 35(1): on the BSI's order (Directive (EU) 2022/2555 Art. 23(1))",
        ("DE", _) => "BSIG § 35(2): finance, social insurance, digital infrastructure, ICT service management and digital services; "
            + "the BSI is told as well (Directive (EU) 2022/2555 Art. 23(2))",
        (_, NoticeGround.Incident) => "Directive (EU) 2022/2555 Art. 23(1)",
        _ => "Directive (EU) 2022/2555 Art. 23(2)",
    };
}
