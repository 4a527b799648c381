using Nis2.Compliance.Obligations;
using Nis2Functions.Notices;

namespace Nis2Functions.Tests.Notices;

internal static class Outgoing
{
    public static OutgoingNotice Notice(string title = "Early warning is due", NoticeLevel level = NoticeLevel.Reminder) => new(
        "0123456789abcdefghjkmnpqrs",
        "acme",
        "notice-1",
        level,
        title,
        "Early warning is due by 10:17.",
        "https://app.example/x",
        Exercise: false);
}
