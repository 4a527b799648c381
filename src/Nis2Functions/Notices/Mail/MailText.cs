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
            Body = Body(notice),
            BodyEncoding = Encoding.UTF8,
            BodyTransferEncoding = TransferEncoding.QuotedPrintable,
            Priority = notice.Level == NoticeLevel.Reminder ? MailPriority.Normal : MailPriority.High,
        };
        mail.Headers["Message-ID"] = $"<{notice.Id}@{sender.Host}>";
        mail.Headers["Auto-Submitted"] = "auto-generated";
        foreach (var attachment in notice.Attachments ?? [])
            mail.Attachments.Add(Attached(attachment));
        return mail;
    }

    private static string Body(OutgoingNotice notice)
    {
        var body = new StringBuilder(notice.Text);
        foreach (var (name, value) in notice.Details ?? new Dictionary<string, string>())
            body.Append("\r\n\r\n").Append(name).Append(": ").Append(value);
        if (notice.Acknowledge is { } acknowledge)
            body.Append("\r\n\r\nAcknowledge (works once, for 24 hours) / Bestätigen (einmalig, 24 Stunden):\r\n").Append(acknowledge);
        if (notice.Link is { } link)
            body.Append("\r\n\r\n").Append(link);
        return body.ToString();
    }

    private static Attachment Attached(NoticeAttachment attachment)
    {
        var part = Attachment.CreateAttachmentFromString(attachment.Text, attachment.Name, Encoding.UTF8, attachment.MediaType);
        part.TransferEncoding = TransferEncoding.Base64;
        part.ContentDisposition!.DispositionType = DispositionTypeNames.Attachment;
        part.ContentDisposition.FileName = attachment.Name;
        return part;
    }

    private static string OneLine(string text) => new([.. text.Select(letter => char.IsControl(letter) ? ' ' : letter)]);
}
