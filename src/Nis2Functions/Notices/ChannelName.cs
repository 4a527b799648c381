using Nis2.Compliance.Organisations;

namespace Nis2Functions.Notices;

/// <summary>Channels as they stand in addresses.</summary>
internal static class ChannelName
{
    public static Channel? Find(string name) =>
        Enum.GetValues<Channel>().Cast<Channel?>().FirstOrDefault(one => one.ToString()!.ToLowerInvariant() == name);
}
