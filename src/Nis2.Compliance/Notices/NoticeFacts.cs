namespace Nis2.Compliance.Notices;

/// <summary>What heads carry of a notice, so that the notices of one obligation are found by reading the list alone.</summary>
public static class NoticeFacts
{
    public const string Subject = "subject";
    public const string Obligation = "obligation";

    public static IReadOnlyDictionary<string, string>? Of(NoticeState state) => state.Notice is { } notice
        ? new Dictionary<string, string> { [Subject] = state.Subject, [Obligation] = notice.Obligation }
        : null;
}
