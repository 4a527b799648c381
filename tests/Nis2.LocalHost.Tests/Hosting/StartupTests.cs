using System.Net;
using System.Net.Sockets;
using Microsoft.Extensions.Hosting;
using Nis2.LocalHost.Hosting;
using Nis2.LocalHost.Tests.Http;

namespace Nis2.LocalHost.Tests.Hosting;

public sealed class StartupTests
{
    [Fact]
    public async Task SaysThatThePortIsTaken()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var port = ((IPEndPoint)listener.LocalEndpoint).Port;
        StartupRefusedException? told = null;
        using var host = RunningApp.Build(
            [typeof(RouteFunctions)], new() { ["LocalHost:Port"] = $"{port}" }, builder => builder.Refuse = refusal => told = refusal);

        await Assert.ThrowsAsync<StartupRefusedException>(() => host.StartAsync());

        Assert.Contains($"Port {port}", told!.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void RefusesAPortThatIsNone()
    {
        var refusal = Assert.Throws<StartupRefusedException>(
            () => RunningApp.Build([], new() { ["LocalHost:Port"] = "70000" }));

        Assert.Contains("LocalHost:Port", refusal.Message, StringComparison.Ordinal);
    }
}
