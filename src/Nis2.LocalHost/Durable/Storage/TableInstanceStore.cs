using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using System.Text;
using Azure;
using Azure.Data.Tables;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;

namespace Nis2.LocalHost.Durable.Storage;

/// <summary>A row per instance; a document too large for a row lies in a blob of its own that the row names.</summary>
internal sealed class TableInstanceStore : IInstanceStore
{
    private const string RowKey = "instance";
    private const string BlobPrefix = "documents/";

    private readonly TableClient _table;
    private readonly BlobContainerClient _container;
    private readonly ConcurrentDictionary<string, string> _blobs = new();

    public TableInstanceStore(DurableEngineOptions options)
    {
        _table = HubStorage.Table(options);
        _container = HubStorage.Container(options);
    }

    public async IAsyncEnumerable<(StoredInstance Instance, string Version)> LoadAsync(
        [EnumeratorCancellation] CancellationToken cancellation)
    {
        await _table.CreateIfNotExistsAsync(cancellation);
        await _container.CreateIfNotExistsAsync(cancellationToken: cancellation);
        _blobs.Clear();
        await foreach (var row in _table.QueryAsync<TableEntity>(cancellationToken: cancellation))
        {
            yield return (await ReadAsync(row, cancellation), row.ETag.ToString());
        }

        await RemoveOrphansAsync(cancellation);
    }

    public async Task<(string Stamp, string Version)?> FindAsync(string instanceId, CancellationToken cancellation)
    {
        var found = await _table.GetEntityIfExistsAsync<TableEntity>(
            InstanceKey.Of(instanceId), RowKey, [InstanceRow.Stamp], cancellation);
        return found.HasValue ? (found.Value!.GetString(InstanceRow.Stamp), found.Value.ETag.ToString()) : null;
    }

    public async Task<string> WriteAsync(StoredInstance instance, string? version, CancellationToken cancellation)
    {
        var row = new TableEntity(InstanceKey.Of(instance.InstanceId), RowKey);
        string? blob = null;
        if (!InstanceRow.TryFill(row, instance))
        {
            blob = $"{BlobPrefix}{row.PartitionKey}/{instance.Stamp}";
            await _container.GetBlobClient(blob).UploadAsync(BinaryData.FromString(instance.Json), overwrite: true, cancellation);
            row[InstanceRow.Blob] = blob;
        }

        var response = await GuardAsync(instance.InstanceId, () => version is null
            ? _table.AddEntityAsync(row, cancellation)
            : _table.UpdateEntityAsync(row, new ETag(version), TableUpdateMode.Replace, cancellation));
        await ReplaceBlobAsync(instance.InstanceId, blob, cancellation);
        return response.Headers.ETag?.ToString() ?? throw new InvalidDataException("The table gave no ETag.");
    }

    public async Task DeleteAsync(string instanceId, string version, CancellationToken cancellation)
    {
        await GuardAsync(
            instanceId, () => _table.DeleteEntityAsync(InstanceKey.Of(instanceId), RowKey, new ETag(version), cancellation));
        await ReplaceBlobAsync(instanceId, null, cancellation);
    }

    private static async Task<Response> GuardAsync(string instanceId, Func<Task<Response>> write)
    {
        try
        {
            return await write();
        }
        catch (RequestFailedException refused) when (refused.Status is 409 or 412)
        {
            throw new VersionConflictException(instanceId);
        }
    }

    private async Task<StoredInstance> ReadAsync(TableEntity row, CancellationToken cancellation)
    {
        if (row.GetString(InstanceRow.Blob) is not { } blob)
        {
            return InstanceRow.Read(row, json: null);
        }

        var content = await _container.GetBlobClient(blob).DownloadContentAsync(cancellation);
        var instance = InstanceRow.Read(row, Encoding.UTF8.GetString(content.Value.Content));
        _blobs[instance.InstanceId] = blob;
        return instance;
    }

    /// <summary>After the row: a blob that stays behind costs space until the next start, one that goes too early the instance.</summary>
    private async Task ReplaceBlobAsync(string instanceId, string? blob, CancellationToken cancellation)
    {
        var had = _blobs.TryRemove(instanceId, out var former);
        if (blob is not null)
        {
            _blobs[instanceId] = blob;
        }

        if (had && former != blob)
        {
            await TryDeleteAsync(former!, cancellation);
        }
    }

    private async Task RemoveOrphansAsync(CancellationToken cancellation)
    {
        var used = _blobs.Values.ToHashSet();
        await foreach (var blob in _container.GetBlobsAsync(prefix: BlobPrefix, cancellationToken: cancellation))
        {
            if (!used.Contains(blob.Name))
            {
                await TryDeleteAsync(blob.Name, cancellation);
            }
        }
    }

    private async Task TryDeleteAsync(string blob, CancellationToken cancellation)
    {
        try
        {
            await _container.DeleteBlobIfExistsAsync(blob, DeleteSnapshotsOption.None, cancellationToken: cancellation);
        }
        catch (RequestFailedException)
        {
            // The next start removes what nothing names.
        }
    }
}
