using System.Net;
using System.Net.Sockets;

namespace Nis2Functions.Notices.Webhook;

/// <summary>
/// Connects to public addresses only. A name is resolved once a connection, every answer is checked, and the connection is made to the very
/// addresses that were checked: no later answer of DNS gets by.
/// </summary>
internal sealed class GuardedConnections(
    bool allowPrivateAddresses,
    Func<string, CancellationToken, Task<IPAddress[]>>? resolve = null,
    Func<IPAddress[], int, CancellationToken, ValueTask<Stream>>? connect = null)
{
    private readonly Func<string, CancellationToken, Task<IPAddress[]>> resolve = resolve ?? Dns.GetHostAddressesAsync;
    private readonly Func<IPAddress[], int, CancellationToken, ValueTask<Stream>> connect = connect ?? ConnectAsync;

    public static SocketsHttpHandler Handler(bool allowPrivateAddresses) => new GuardedConnections(allowPrivateAddresses).Handler();

    public SocketsHttpHandler Handler() => new()
    {
        AllowAutoRedirect = false,
        UseCookies = false,
        UseProxy = false,
        PooledConnectionLifetime = TimeSpan.FromMinutes(5),
        MaxResponseHeadersLength = 16,
        ConnectCallback = (context, cancellation) => ConnectAsync(context.DnsEndPoint, cancellation),
    };

    // A name that leads inside with one of its answers is not trusted with the others.
    private async ValueTask<Stream> ConnectAsync(DnsEndPoint to, CancellationToken cancellation)
    {
        var addresses = await resolve(to.Host, cancellation);
        if (addresses.Length == 0 || (!allowPrivateAddresses && !addresses.All(PublicAddress.Is)))
            throw new AddressRefusedException();
        return await connect(addresses, to.Port, cancellation);
    }

    private static async ValueTask<Stream> ConnectAsync(IPAddress[] addresses, int port, CancellationToken cancellation)
    {
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(addresses, port, cancellation);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }
}
