using System.Net;
using System.Net.Mail;
using System.Security.Authentication;

namespace Nis2Functions.Notices.Mail;

/// <summary>Mail by SMTP with STARTTLS.</summary>
public sealed class SmtpMailer(SmtpSettings settings, TimeProvider time) : IMailer
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    public async Task<ChannelResult> SendAsync(OutgoingNotice notice, string address, CancellationToken cancellation)
    {
        using var patience = new CancellationTokenSource(Patience, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellation, patience.Token);
        try
        {
            using var mail = MailText.Of(notice, settings.From, address);
            using var client = Client();
            await client.SendMailAsync(mail, either.Token);
            return ChannelResult.Sent;
        }
        catch (FormatException)
        {
            return ChannelResult.Failed("not-an-address");
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            return ChannelResult.Failed("smtp-timeout");
        }
        catch (SmtpException fault)
        {
            return ChannelResult.Failed("smtp-" + fault.StatusCode);
        }
        catch (Exception fault) when (fault is IOException or AuthenticationException)
        {
            return ChannelResult.Failed("smtp-" + fault.GetType().Name);
        }
    }

    private SmtpClient Client() => new(settings.Host, settings.Port)
    {
        EnableSsl = !settings.Plain,
        UseDefaultCredentials = false,
        Credentials = settings.User is null ? null : new NetworkCredential(settings.User, settings.Password),
    };
}
