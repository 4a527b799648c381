namespace Nis2Functions.Notices.Mail;

/// <summary>No mail server is configured: every mail fails visibly, and the notice goes to the next contact.</summary>
public sealed class NoMailer : IMailer
{
    public Task<ChannelResult> SendAsync(OutgoingNotice notice, string address, CancellationToken cancellation) =>
        Task.FromResult(ChannelResult.Failed("no-mail-server"));
}
