using NodaTime;

namespace Nis2Functions.Notices;

/// <param name="Failure">A few stable words without any personal data; null where the channel took the notice over.</param>
/// <param name="RetryAfter">How long the receiver asked to be left alone.</param>
/// <param name="Final">The receiver wants nothing more.</param>
public readonly record struct ChannelResult(string? Failure, Duration? RetryAfter = null, bool Final = false)
{
    public static ChannelResult Sent => default;

    public bool Succeeded => Failure is null;

    public static ChannelResult Failed(string why) => new(why);
}
