using System.Globalization;
using NodaTime;
using Nis2.Compliance.Obligations;
using Nis2.Compliance.Subjects;

namespace Nis2.Compliance.Incidents;

/// <summary>What happened, for ticket systems and subscriptions: one notice an append for each sort of news, without any detail.</summary>
internal static class IncidentNews
{
    public const string Awareness = "awareness";
    public const string Closure = "closure";

    public static IEnumerable<Notice> Of(IncidentState state, IReadOnlyList<RecordedEvent> recorded)
    {
        // The page says the same, where there is one.
        if (Opens(recorded) && !TicketNotices.Pages(state, recorded))
            yield return IncidentNotices.Page(state, opening: true) with { Key = "news/opened", Level = NoticeLevel.News };
        if (recorded.FirstOrDefault(one => IsAwareness(one.Facts)) is { } aware)
            yield return Aware(state, aware.Version);
        var filed = recorded.Select(one => (one.Version, Filing: Filing(state, one.Facts))).Where(one => one.Filing is not null).ToList();
        if (filed is [{ Filing: { } first } one, ..])
        {
            var lines = filed.Select(each => each.Filing!.Value.Line);
            yield return New(state, News.Filed, one.Version, $"{first.Title} was submitted", string.Join("\r\n", lines), first.Stage);
        }

        if (recorded.Select(one => (one.Version, Text: Ending(one.Facts))).FirstOrDefault(one => one.Text is not null) is { Text: { } text } end)
            yield return New(state, News.Closed, end.Version, text, text + ".", Closure);
    }

    public static bool Opens(IReadOnlyList<RecordedEvent> recorded) => recorded.Any(one => one.Facts is IncidentOpened);

    private static Notice Aware(IncidentState state, int version)
    {
        var owed = IncidentObligations.Of(state).Where(one => one.Due is not null).OrderBy(one => one.Due).ToList();
        var lines = owed.Select(one =>
            $"{one.Title}: {(one.Estimate ? "expected" : "due")} by {IncidentNotices.Local(state, one.Due!.Value)} ({one.Source})");
        return New(
            state,
            News.Aware,
            version,
            "Awareness was stated: the clocks of reporting run",
            string.Join("\r\n", lines.Prepend("Awareness of a significant incident was stated.")),
            Awareness,
            owed.FirstOrDefault()?.Due);
    }

    private static bool IsAwareness(SubjectEvent facts) =>
        facts is AwarenessStated or AwarenessCorrected or DutyAwarenessStated or DutyAwarenessCorrected;

    private static (string Stage, string Title, string Line)? Filing(IncidentState state, SubjectEvent facts) => facts switch
    {
        StageSubmitted sent => Line(state, sent.Stage, StageTitles.Of(state, sent.Stage), "was submitted", sent.SubmittedAt),
        StageUpdated sent => Line(state, sent.Stage, StageTitles.Of(state, sent.Stage), "was brought up to date", sent.SubmittedAt),
        RecipientsNoticeRecorded told => Line(
            state, FiledReports.Key(told.Ground), "Notice to recipients of the services", "was given", told.NotifiedAt),
        _ => null,
    };

    private static (string Stage, string Title, string Line) Line(
        IncidentState state, string stage, string title, string done, Instant at) =>
        (stage, title, $"{title} {done} at {IncidentNotices.Local(state, at)}.");

    private static string? Ending(SubjectEvent facts) => facts switch
    {
        IncidentClosed => "The incident was closed",
        NotSignificantJudged => "The incident was judged not significant",
        IncidentVoided => "The incident was opened by mistake",
        _ => null,
    };

    private static Notice New(
        IncidentState state, News news, int version, string subject, string text, string obligation, Instant? due = null) => new(
        string.Create(CultureInfo.InvariantCulture, $"news/{Words.Of(news)}/{version}"),
        NoticeLevel.News,
        IncidentNotices.Subject(state, subject),
        text,
        obligation,
        due,
        state.Exercise is not null,
        news);
}
