using System.Net;
using System.Net.Sockets;

namespace Nis2Functions.Notices.Webhook;

/// <summary>
/// Tells addresses of the public internet from those that only mean something inside a network: nobody may point us at the latter.
/// </summary>
internal static class PublicAddress
{
    private static readonly IPNetwork[] Inner =
    [
        .. "0.0.0.0/8 10.0.0.0/8 100.64.0.0/10 127.0.0.0/8 169.254.0.0/16 172.16.0.0/12 192.0.0.0/24 192.0.2.0/24 192.88.99.0/24"
            .Split(' ').Select(IPNetwork.Parse),
        .. "192.168.0.0/16 198.18.0.0/15 198.51.100.0/24 203.0.113.0/24 224.0.0.0/4 240.0.0.0/4".Split(' ').Select(IPNetwork.Parse),

        // Azure's own platform address: public in form, reachable only from inside.
        IPNetwork.Parse("168.63.129.16/32"),
    ];

    private static readonly IPNetwork Global = IPNetwork.Parse("2000::/3");

    // Inside the global range, but documentation, Teredo and 6to4: the last two carry an IPv4 address that is not looked at here.
    private static readonly IPNetwork[] NotReally = [.. "2001::/23 2001:db8::/32 2002::/16 3fff::/20".Split(' ').Select(IPNetwork.Parse)];

    public static bool Is(IPAddress address)
    {
        if (address.IsIPv4MappedToIPv6)
            address = address.MapToIPv4();
        return address.AddressFamily == AddressFamily.InterNetwork
            ? !Inner.Any(network => network.Contains(address))
            : Global.Contains(address) && !NotReally.Any(network => network.Contains(address));
    }
}
