namespace Nis2Functions.Notices;

/// <param name="Failure">A few stable words without any personal data; null where the channel took the notice over.</param>
public readonly record struct ChannelResult(string? Failure)
{
    public static ChannelResult Sent => default;

    public bool Succeeded => Failure is null;

    public static ChannelResult Failed(string why) => new(why);
}
