using System.Net;
using System.Net.Sockets;

namespace Engineering;

/// <summary>The three ports of the storage emulator.</summary>
public sealed record StoragePorts(int Blob, int Queue, int Table)
{
    /// <summary>Whatever the system gives.</summary>
    public static StoragePorts Any { get; } = new(0, 0, 0);

    private static readonly StoragePorts Usual = new(10000, 10001, 10002);

    // The account and key that every installation of the emulator has; they guard nothing.
    private const string Account = "devstoreaccount1";
    private const string Key = "Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==";

    public string ConnectionString =>
        $"DefaultEndpointsProtocol=http;AccountName={Account};AccountKey={Key};"
        + $"BlobEndpoint=http://127.0.0.1:{Blob}/{Account};QueueEndpoint=http://127.0.0.1:{Queue}/{Account};"
        + $"TableEndpoint=http://127.0.0.1:{Table}/{Account};";

    public static StoragePorts UsualIfFree() =>
        IsFree(Usual.Blob) && IsFree(Usual.Queue) && IsFree(Usual.Table) ? Usual : Any;

    /// <summary>A port that is free now; somebody else may take it before it is used.</summary>
    public static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    public static bool IsFree(int port)
    {
        try
        {
            // Elsewhere it would count connections that are only waiting to be forgotten.
            using var listener = new TcpListener(IPAddress.Loopback, port) { ExclusiveAddressUse = OperatingSystem.IsWindows() };
            listener.Start();
            return true;
        }
        catch (SocketException)
        {
            return false;
        }
    }
}
