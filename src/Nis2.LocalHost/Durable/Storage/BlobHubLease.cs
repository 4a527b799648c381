using System.Diagnostics;
using System.Globalization;
using Azure;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;
using Azure.Storage.Blobs.Specialized;
using Nis2.LocalHost.Durable.Instances;

namespace Nis2.LocalHost.Durable.Storage;

/// <summary>
/// A lease on a blob that names its holder. A holder that was killed on this machine is seen to be dead, so its lease is broken
/// at once; any other ends by itself.
/// </summary>
internal sealed class BlobHubLease(DurableEngineOptions options) : IHubLease
{
    private const string Machine = "machine";
    private const string ProcessId = "process";
    private const string Started = "started";
    private readonly BlobContainerClient _container = HubStorage.Container(options);
    private readonly string _id = Guid.ParseExact(NewId.Create(), "N").ToString();

    public TimeSpan Duration { get; } = TimeSpan.FromSeconds(15);

    private BlobClient Blob => _container.GetBlobClient("lease");

    private BlobLeaseClient Lease => Blob.GetBlobLeaseClient(_id);

    public async Task<bool> TryAcquireAsync(CancellationToken cancellation)
    {
        await CreateAsync(cancellation);
        await BreakIfHolderIsDeadAsync(cancellation);
        try
        {
            await Lease.AcquireAsync(Duration, cancellationToken: cancellation);
            var mine = new BlobRequestConditions { LeaseId = _id };
            await Blob.SetMetadataAsync(Describe(), mine, cancellation);
            return true;
        }
        catch (RequestFailedException refused) when (refused.Status is 409 or 412)
        {
            return false;
        }
    }

    public async Task<bool> RenewAsync(CancellationToken cancellation)
    {
        try
        {
            await Lease.RenewAsync(cancellationToken: cancellation);
            return true;
        }
        catch (RequestFailedException refused) when (refused.Status is 404 or 409 or 412)
        {
            return false;
        }
    }

    public async Task ReleaseAsync(CancellationToken cancellation)
    {
        try
        {
            await Lease.ReleaseAsync(cancellationToken: cancellation);
        }
        catch (RequestFailedException refused) when (refused.Status is 404 or 409 or 412)
        {
            // Somebody else's by now.
        }
    }

    private static Dictionary<string, string> Describe()
    {
        using var self = Process.GetCurrentProcess();
        return new()
        {
            [Machine] = Uri.EscapeDataString(Environment.MachineName),
            [ProcessId] = self.Id.ToString(CultureInfo.InvariantCulture),
            [Started] = self.StartTime.ToUniversalTime().Ticks.ToString(CultureInfo.InvariantCulture),
        };
    }

    private static bool IsDead(IDictionary<string, string> holder)
    {
        if (!holder.TryGetValue(Machine, out var machine) || machine != Uri.EscapeDataString(Environment.MachineName)
            || !int.TryParse(holder[ProcessId], CultureInfo.InvariantCulture, out var id))
        {
            return false;
        }

        try
        {
            using var process = Process.GetProcessById(id);
            var started = long.Parse(holder[Started], CultureInfo.InvariantCulture);
            return Math.Abs(process.StartTime.ToUniversalTime().Ticks - started) > TimeSpan.TicksPerSecond;
        }
        catch (Exception gone) when (gone is ArgumentException or InvalidOperationException)
        {
            return true;
        }
    }

    private async Task CreateAsync(CancellationToken cancellation)
    {
        await _container.CreateIfNotExistsAsync(cancellationToken: cancellation);
        try
        {
            var absent = new BlobUploadOptions { Conditions = new() { IfNoneMatch = ETag.All } };
            await Blob.UploadAsync(BinaryData.FromString(string.Empty), absent, cancellation);
        }
        catch (RequestFailedException exists) when (exists.Status is 409 or 412)
        {
            // As it should be from the second start on.
        }
    }

    /// <summary>The condition spares a holder that came in between: it has changed the metadata.</summary>
    private async Task BreakIfHolderIsDeadAsync(CancellationToken cancellation)
    {
        var properties = (await Blob.GetPropertiesAsync(cancellationToken: cancellation)).Value;
        if (properties.LeaseState != LeaseState.Leased || !IsDead(properties.Metadata))
        {
            return;
        }

        try
        {
            await Lease.BreakAsync(TimeSpan.Zero, new RequestConditions { IfMatch = properties.ETag }, cancellation);
        }
        catch (RequestFailedException refused) when (refused.Status is 409 or 412)
        {
            // The lease is no longer the dead one's.
        }
    }
}
