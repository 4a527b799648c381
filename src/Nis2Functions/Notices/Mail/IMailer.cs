namespace Nis2Functions.Notices.Mail;

public interface IMailer
{
    /// <summary>Hands one mail over. A refusal is a value; only cancellation throws.</summary>
    Task<ChannelResult> SendAsync(OutgoingNotice notice, string address, CancellationToken cancellation);
}
