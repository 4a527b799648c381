using System.Net;
using System.Net.Sockets;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Nis2.LocalHost.Hosting;

/// <summary>Finds out what would go wrong before anything has begun, and tells when everything has.</summary>
internal sealed class StartupChecks(WebApplication web, LocalHostOptions options, bool needsStorage)
{
    /// <exception cref="StartupRefusedException" />
    public Task BeforeStartAsync(CancellationToken cancellation)
    {
        CheckPort();
        return needsStorage ? StorageCheck.RunAsync(options.Storage, cancellation) : Task.CompletedTask;
    }

    public StartupRefusedException PortTaken(Exception inner) =>
        new($"Port {options.Port} on 127.0.0.1 is taken: end what uses it or choose another with --port.", inner);

    public async Task AnnounceAsync(CancellationToken cancellation)
    {
        var address = web.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single();
        web.Logger.LogInformation("Functions listen on {Address}", address);
        if (options.AddressFile is { } file)
        {
            var draft = file + ".new";
            await File.WriteAllTextAsync(draft, address, cancellation);
            File.Move(draft, file, overwrite: true);
        }
    }

    private void CheckPort()
    {
        using var probe = new TcpListener(IPAddress.Loopback, options.Port);
        try
        {
            probe.Start();
        }
        catch (SocketException taken)
        {
            throw PortTaken(taken);
        }
    }
}
