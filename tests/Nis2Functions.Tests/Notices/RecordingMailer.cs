using Nis2Functions.Notices;
using Nis2Functions.Notices.Mail;

namespace Nis2Functions.Tests.Notices;

internal sealed class RecordingMailer : IMailer
{
    public List<(OutgoingNotice Notice, string Address)> Sent { get; } = [];

    /// <summary>Addresses whose mail fails.</summary>
    public HashSet<string> Broken { get; } = [];

    public Task<ChannelResult> SendAsync(OutgoingNotice notice, string address, CancellationToken cancellation)
    {
        Sent.Add((notice, address));
        return Task.FromResult(Broken.Contains(address) ? ChannelResult.Failed("broken") : ChannelResult.Sent);
    }
}
