using System.Net;
using NodaTime;

namespace Nis2Functions.Notices.Outbound;

/// <param name="Failure">A stable word where no success was answered; null else.</param>
/// <param name="Status">Null where nothing was answered.</param>
/// <param name="Text">What was answered, where it was asked for.</param>
public sealed record OutboundAnswer(string? Failure, HttpStatusCode? Status = null, string Text = "", Duration? RetryAfter = null)
{
    /// <summary>410 says that the receiver is gone for good.</summary>
    public ChannelResult ToResult() => new(Failure, RetryAfter, Status == HttpStatusCode.Gone);
}
