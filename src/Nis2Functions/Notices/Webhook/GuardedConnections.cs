using System.Net;
using System.Net.Sockets;

namespace Nis2Functions.Notices.Webhook;

/// <summary>
/// Connects to public addresses only. The check is made on the very address that is connected to, so no later answer of DNS gets by.
/// </summary>
internal static class GuardedConnections
{
    public static SocketsHttpHandler Handler(bool allowPrivateAddresses) => new()
    {
        AllowAutoRedirect = false,
        UseCookies = false,
        UseProxy = false,
        PooledConnectionLifetime = TimeSpan.FromMinutes(5),
        MaxResponseHeadersLength = 16,
        ConnectCallback = (context, cancellation) => ConnectAsync(context.DnsEndPoint, allowPrivateAddresses, cancellation),
    };

    private static async ValueTask<Stream> ConnectAsync(DnsEndPoint to, bool allowPrivateAddresses, CancellationToken cancellation)
    {
        var all = await Dns.GetHostAddressesAsync(to.Host, cancellation);
        IPAddress[] allowed = [.. all.Where(address => allowPrivateAddresses || PublicAddress.Is(address))];
        if (allowed.Length == 0)
            throw new AddressRefusedException();
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(allowed, to.Port, cancellation);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }
}
