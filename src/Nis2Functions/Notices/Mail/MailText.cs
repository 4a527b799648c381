using System.Net.Mail;
using System.Net.Mime;
using System.Text;
using Nis2.Compliance.Obligations;

namespace Nis2Functions.Notices.Mail;

internal static class MailText
{
    /// <summary>The identification is derived from the notice, so that a mail sent twice is one mail to its reader.</summary>
    /// <exception cref="FormatException">Not an address.</exception>
    public static MailMessage Of(OutgoingNotice notice, string from, string to)
    {
        var sender = new MailAddress(from);
        var mail = new MailMessage(sender, new MailAddress(to))
        {
            Subject = OneLine(notice.Title),
            SubjectEncoding = Encoding.UTF8,
            Body = notice.Link is null ? notice.Text : $"{notice.Text}\r\n\r\n{notice.Link}",
            BodyEncoding = Encoding.UTF8,
            BodyTransferEncoding = TransferEncoding.QuotedPrintable,
            Priority = notice.Level == NoticeLevel.Reminder ? MailPriority.Normal : MailPriority.High,
        };
        mail.Headers["Message-ID"] = $"<{notice.Id}@{sender.Host}>";
        mail.Headers["Auto-Submitted"] = "auto-generated";
        return mail;
    }

    private static string OneLine(string text) => new([.. text.Select(letter => char.IsControl(letter) ? ' ' : letter)]);
}
