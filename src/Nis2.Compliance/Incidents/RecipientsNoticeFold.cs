namespace Nis2.Compliance.Incidents;

/// <summary>What was judged and done about telling the recipients of services.</summary>
internal static class RecipientsNoticeFold
{
    public static IncidentState Apply(IncidentState state, RecipientsNoticeJudged judged, string by)
    {
        var before = state.RecipientsNotices.FirstOrDefault(one => one.Ground == judged.Ground);
        var notice = new RecipientsNotice(
            judged.Ground, judged.Applicable, judged.Source, new StatedTime(judged.At, by, judged.At, judged.Reason))
        {
            Recorded = before?.Recorded,
        };
        return With(state, notice);
    }

    public static IncidentState Apply(IncidentState state, RecipientsNoticeRecorded told, string by) =>
        state.RecipientsNotices.FirstOrDefault(one => one.Ground == told.Ground) is { } notice
            ? With(state, notice with
            {
                Recorded = new Submission(told.NotifiedAt, told.Channel, told.PayloadSha256, by, told.RecordedAt),
            })
            : state;

    public static IncidentState Proven(IncidentState state, NoticeGround ground, Func<Submission?, Submission?> change) =>
        state.RecipientsNotices.FirstOrDefault(one => one.Ground == ground) is { } notice
            ? With(state, notice with { Recorded = change(notice.Recorded) })
            : state;

    private static IncidentState With(IncidentState state, RecipientsNotice notice) => state with
    {
        RecipientsNotices = [.. state.RecipientsNotices.Where(one => one.Ground != notice.Ground), notice],
    };
}
