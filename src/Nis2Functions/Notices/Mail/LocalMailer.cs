using System.Net.Mail;

namespace Nis2Functions.Notices.Mail;

/// <summary>On a developer's machine: every mail becomes a file below the mail folder, under the notice's own id.</summary>
public sealed class LocalMailer(string folder) : IMailer
{
    private const string Sender = "nis2functions@localhost";

    public async Task<ChannelResult> SendAsync(OutgoingNotice notice, string address, CancellationToken cancellation)
    {
        // The client names its file as it likes: it writes into a folder of its own, and the finished file is moved to its place.
        var outbox = Path.GetFullPath(Path.Combine(folder, ".partial-" + notice.Id));
        try
        {
            Directory.CreateDirectory(outbox);
            using var mail = MailText.Of(notice, Sender, address);
            using var client = new SmtpClient();
            client.DeliveryMethod = SmtpDeliveryMethod.SpecifiedPickupDirectory;
            client.PickupDirectoryLocation = outbox;
            await client.SendMailAsync(mail, cancellation);
            File.Move(Directory.EnumerateFiles(outbox).First(), Path.Combine(folder, notice.Id + ".eml"), overwrite: true);
            Directory.Delete(outbox, recursive: true);
            return ChannelResult.Sent;
        }
        catch (FormatException)
        {
            return ChannelResult.Failed("not-an-address");
        }
        catch (Exception fault) when (fault is SmtpException or IOException or UnauthorizedAccessException)
        {
            return ChannelResult.Failed("mail-folder");
        }
    }
}
