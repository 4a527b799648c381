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
    public async Task SaysThatStorageDoesNotAnswer()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var nobody = $"http://127.0.0.1:{((IPEndPoint)listener.LocalEndpoint).Port}/devstoreaccount1";
        listener.Stop();
        using var host = RunningApp.Build([typeof(DurableClientFunctions)], new()
        {
            ["AzureWebJobsStorage"] =
                $"AccountName=devstoreaccount1;AccountKey=AAAA;BlobEndpoint={nobody};QueueEndpoint={nobody};TableEndpoint={nobody}",
        });

        var refusal = await Assert.ThrowsAsync<StartupRefusedException>(() => host.StartAsync());

        Assert.Contains("Azurite", refusal.Message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', refusal.Message);
    }

    [Fact]
    public async Task SaysThatTheStorageSettingIsNoConnectionString()
    {
        using var host = RunningApp.Build(
            [typeof(DurableClientFunctions)], new() { ["AzureWebJobsStorage"] = "nonsense" });

        var refusal = await Assert.ThrowsAsync<StartupRefusedException>(() => host.StartAsync());

        Assert.Contains("AzureWebJobsStorage", refusal.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("%NoSuchHub%", "'NoSuchHub'")]
    [InlineData("no-hub", "'no-hub'")]
    public void RefusesAHubWithoutAName(string hubName, string told)
    {
        var refusal = Assert.Throws<StartupRefusedException>(() => RunningApp.Build(
            [typeof(DurableClientFunctions)], new() { ["AzureFunctionsJobHost:extensions:durableTask:hubName"] = hubName }));

        Assert.Contains(told, refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void RefusesAPortThatIsNone()
    {
        var refusal = Assert.Throws<StartupRefusedException>(
            () => RunningApp.Build([], new() { ["LocalHost:Port"] = "70000" }));

        Assert.Contains("LocalHost:Port", refusal.Message, StringComparison.Ordinal);
    }
}
