using Nis2.Compliance.Subjects;

namespace Nis2.Compliance.Incidents;

/// <summary>What was handed in and can be proven: a stage's report, its last update, or a notice to recipients of the services.</summary>
public static class FiledReports
{
    /// <summary>How a notice to recipients is named where it is filed, such as <c>recipients-notice.incident</c>.</summary>
    public static string Key(NoticeGround ground) => $"recipients-notice.{Words.Of(ground)}";

    /// <summary>Null where the key is a stage's.</summary>
    public static NoticeGround? Ground(IncidentState state, string key) => state.Stage(key) is not null
        ? null
        : Enum.GetValues<NoticeGround>().Where(ground => Key(ground) == key).Select(ground => (NoticeGround?)ground).FirstOrDefault();

    /// <param name="key">A stage's, or a notice's.</param>
    /// <param name="sha256">Of its bytes; the first submission, if null.</param>
    public static Submission? Find(IncidentState state, string key, string? sha256 = null)
    {
        Submission?[] filed = Ground(state, key) is { } ground
            ? [state.RecipientsNotices.FirstOrDefault(notice => notice.Ground == ground)?.Recorded]
            : [state.Stage(key)?.Submission, state.Stage(key)?.LastUpdate];
        return filed.OfType<Submission>().FirstOrDefault(one => sha256 is null || one.PayloadSha256 == sha256);
    }
}
