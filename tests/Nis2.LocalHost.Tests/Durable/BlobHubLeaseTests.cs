using System.Diagnostics;
using Azure.Storage.Blobs.Specialized;
using Nis2.LocalHost.Durable;
using Nis2.LocalHost.Durable.Storage;
using Nis2.LocalHost.Tests.Hosting;

namespace Nis2.LocalHost.Tests.Durable;

public sealed class BlobHubLeaseTests
{
    private readonly DurableEngineOptions _options = new()
    {
        HubName = TestStorage.NewName("Hub"),
        ConnectionString = TestStorage.ConnectionString,
    };

    [Fact]
    public async Task AdmitsOneUntilItReleases()
    {
        var first = new BlobHubLease(_options);
        var second = new BlobHubLease(_options);

        Assert.True(await first.TryAcquireAsync(default));
        Assert.False(await second.TryAcquireAsync(default));
        Assert.True(await first.RenewAsync(default));
        await first.ReleaseAsync(default);

        Assert.True(await second.TryAcquireAsync(default));
        Assert.False(await first.RenewAsync(default));
    }

    [Fact]
    public async Task TakesOverAtOnceFromAHolderThatIsDead()
    {
        var killed = new BlobHubLease(_options);
        Assert.True(await killed.TryAcquireAsync(default));
        await PretendHolderIsAsync(await EndedProcessAsync());

        var next = new BlobHubLease(_options);

        Assert.True(await next.TryAcquireAsync(default));
        Assert.False(await killed.RenewAsync(default));
    }

    [Fact]
    public async Task LeavesAHolderOnAnotherMachineInPeace()
    {
        Assert.True(await new BlobHubLease(_options).TryAcquireAsync(default));
        await PretendHolderIsAsync(await EndedProcessAsync(), "elsewhere");

        Assert.False(await new BlobHubLease(_options).TryAcquireAsync(default));
    }

    private static async Task<int> EndedProcessAsync()
    {
        using var process = Process.Start(new ProcessStartInfo("dotnet", "--version") { RedirectStandardOutput = true })!;
        await process.WaitForExitAsync();
        return process.Id;
    }

    /// <summary>Writes through the running lease, as only its holder can.</summary>
    private async Task PretendHolderIsAsync(int process, string? machine = null)
    {
        var blob = HubStorage.Container(_options).GetBlobClient("lease");
        var metadata = (await blob.GetPropertiesAsync()).Value.Metadata;
        metadata["process"] = process.ToString();
        metadata["machine"] = machine ?? metadata["machine"];
        await blob.GetBlobLeaseClient().BreakAsync(TimeSpan.Zero);
        await blob.SetMetadataAsync(metadata);
        await blob.GetBlobLeaseClient().AcquireAsync(TimeSpan.FromSeconds(60));
    }
}
