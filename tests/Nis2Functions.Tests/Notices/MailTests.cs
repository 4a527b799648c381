using Nis2.Compliance.Obligations;
using Nis2Functions.Notices;
using Nis2Functions.Notices.Mail;

namespace Nis2Functions.Tests.Notices;

public sealed class MailTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("nis2-mail-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task SendsBySmtp()
    {
        await using var server = new SmtpListener();
        var result = await Mailer(server.Port).SendAsync(Outgoing.Notice(level: NoticeLevel.Page), "anna@acme.example", default);
        Assert.Null(result.Failure);
        var mail = Assert.Single(server.Mails);
        Assert.Contains("Message-ID: <0123456789abcdefghjkmnpqrs@acme.example>", mail, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("Subject: Early warning is due", mail, StringComparison.Ordinal);
        Assert.Contains("To: anna@acme.example", mail, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("Auto-Submitted: auto-generated", mail, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("https://app.example/x", mail, StringComparison.Ordinal);
        Assert.Contains("Priority: urgent", mail, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task FailsWhereTheServerRefuses()
    {
        await using var server = new SmtpListener(refuseRecipients: true);
        var result = await Mailer(server.Port).SendAsync(Outgoing.Notice(), "anna@acme.example", default);
        Assert.Equal("smtp-MailboxUnavailable", result.Failure);
    }

    [Fact]
    public async Task SendsNothingInTheClearUnlessTold()
    {
        await using var server = new SmtpListener();
        var result = await Mailer(server.Port, plain: false).SendAsync(Outgoing.Notice(), "anna@acme.example", default);
        Assert.False(result.Succeeded);
        Assert.Empty(server.Mails);
    }

    [Fact]
    public async Task FailsWhereNobodyListens()
    {
        int port;
        await using (var server = new SmtpListener())
            port = server.Port;
        Assert.False((await Mailer(port).SendAsync(Outgoing.Notice(), "anna@acme.example", default)).Succeeded);
    }

    [Fact]
    public async Task FailsForWhatIsNoAddress()
    {
        await using var server = new SmtpListener();
        Assert.Equal("not-an-address", (await Mailer(server.Port).SendAsync(Outgoing.Notice(), "nobody", default)).Failure);
        Assert.Equal("not-an-address", (await new LocalMailer(folder).SendAsync(Outgoing.Notice(), "nobody", default)).Failure);
    }

    [Fact]
    public async Task LetsNoTitleAddHeaders()
    {
        await using var server = new SmtpListener();
        await Mailer(server.Port).SendAsync(Outgoing.Notice("one\r\nBcc: all@acme.example"), "anna@acme.example", default);
        Assert.DoesNotContain("\nBcc:", Assert.Single(server.Mails), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task CarriesAttachmentsByteForByte()
    {
        const string html = "<!DOCTYPE html>\n<p>Größe: ☐ ja</p>\n";
        await using var server = new SmtpListener();
        var notice = Outgoing.Notice() with { Attachments = [new NoticeAttachment("emergency-sheet-de.html", "text/html", html)] };
        Assert.True((await Mailer(server.Port).SendAsync(notice, "anna@acme.example", default)).Succeeded);
        Assert.True((await new LocalMailer(folder).SendAsync(notice, "anna@acme.example", default)).Succeeded);
        foreach (var mail in new[] { Assert.Single(server.Mails), await File.ReadAllTextAsync(Directory.GetFiles(folder).Single()) })
        {
            Assert.Contains("emergency-sheet-de.html", mail, StringComparison.Ordinal);
            Assert.Contains("text/html", mail, StringComparison.Ordinal);
            var sent = Convert.ToBase64String(System.Text.Encoding.UTF8.GetBytes(html));
            Assert.Contains(sent, mail.Replace("\r", string.Empty).Replace("\n", string.Empty), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task CarriesTheLinkThatAcknowledges()
    {
        var mailer = new LocalMailer(folder);
        await mailer.SendAsync(Outgoing.Notice() with { Acknowledge = "https://app.example/acknowledge/t" }, "anna@acme.example", default);
        var mail = await File.ReadAllTextAsync(Directory.GetFiles(folder).Single());
        Assert.Contains("https://app.example/acknowledge/t", mail.Replace("=\r\n", string.Empty), StringComparison.Ordinal);
    }

    [Fact]
    public async Task WritesLocalMailUnderTheNoticesId()
    {
        var mailer = new LocalMailer(folder);
        Assert.True((await mailer.SendAsync(Outgoing.Notice("Frühwarnung ist fällig"), "anna@acme.example", default)).Succeeded);
        Assert.True((await mailer.SendAsync(Outgoing.Notice("Frühwarnung ist fällig"), "anna@acme.example", default)).Succeeded);
        var file = Assert.Single(Directory.EnumerateFileSystemEntries(folder));
        Assert.Equal("0123456789abcdefghjkmnpqrs.eml", Path.GetFileName(file));
        var mail = await File.ReadAllTextAsync(file);
        Assert.Contains("Subject: =?utf-8?", mail, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("Message-ID: <0123456789abcdefghjkmnpqrs@localhost>", mail, StringComparison.OrdinalIgnoreCase);
    }

    private static SmtpMailer Mailer(int port, bool plain = true) => new(
        new SmtpSettings { Host = "127.0.0.1", Port = port, From = "nis2@acme.example", Plain = plain }, TimeProvider.System);
}
