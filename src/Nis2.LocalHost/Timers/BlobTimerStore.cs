using System.Text.Json;
using Azure;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;
using Microsoft.Azure.Functions.Worker;

namespace Nis2.LocalHost.Timers;

/// <summary>Keeps a status where and as the Functions host keeps it.</summary>
internal sealed class BlobTimerStore(BlobContainerClient container, string hostId, string function) : ITimerStore
{
    public const string Container = "azure-webjobs-hosts";

    private readonly BlobClient _blob = container.GetBlobClient($"timers/{hostId}/Host.Functions.{function}/status");

    public async Task<TimerState> OpenAsync(ScheduleStatus beginning, CancellationToken cancellation)
    {
        await container.CreateIfNotExistsAsync(cancellationToken: cancellation);
        return await WriteAsync(beginning, new() { IfNoneMatch = ETag.All }, cancellation) ?? await ReadAsync(cancellation);
    }

    public Task<TimerState?> AdvanceAsync(TimerState current, ScheduleStatus next, CancellationToken cancellation) =>
        WriteAsync(next, new() { IfMatch = current.Tag }, cancellation);

    private async Task<TimerState> ReadAsync(CancellationToken cancellation)
    {
        var content = (await _blob.DownloadContentAsync(cancellation)).Value;
        return new(content.Content.ToObjectFromJson<ScheduleStatus>()!, content.Details.ETag);
    }

    private async Task<TimerState?> WriteAsync(ScheduleStatus status, BlobRequestConditions conditions, CancellationToken cancellation)
    {
        try
        {
            var content = BinaryData.FromBytes(JsonSerializer.SerializeToUtf8Bytes(status));
            var written = await _blob.UploadAsync(content, new BlobUploadOptions { Conditions = conditions }, cancellation);
            return new(status, written.Value.ETag);
        }
        catch (RequestFailedException conflict) when (conflict.Status is 409 or 412)
        {
            return null;
        }
    }
}
