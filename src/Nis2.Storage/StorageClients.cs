using Azure.Core;
using Azure.Data.Tables;
using Azure.Storage.Blobs;
using Azure.Storage.Queues;
using Nis2.Storage.Tables;

namespace Nis2.Storage;

/// <summary>The SDK's clients. Few and short retries, so that the caller still waits when storage turns out to be away.</summary>
internal sealed class StorageClients(StorageOptions options)
{
    private static readonly TimeSpan Short = TimeSpan.FromSeconds(5);

    // A block of evidence has 4 MiB and may come over a slow line.
    private static readonly TimeSpan Long = TimeSpan.FromSeconds(60);

    public TableServiceClient Tables() =>
        options.ConnectionString is { } all
            ? new TableServiceClient(all, Configure(new TableClientOptions(), "table", Short))
            : new TableServiceClient(Need(options.TableServiceUri), Credential, Configure(new TableClientOptions(), "table", Short));

    public BlobServiceClient Blobs() => Blobs(options.BlobServiceUri, Short);

    public BlobServiceClient Evidence() => Blobs(options.EvidenceServiceUri ?? options.BlobServiceUri, Long);

    public BlobServiceClient Packs() => Blobs(options.BlobServiceUri, Long);

    public QueueServiceClient Queues() =>
        options.ConnectionString is { } all
            ? new QueueServiceClient(all, Configure(new QueueClientOptions(), "queue", Short))
            : new QueueServiceClient(Need(options.QueueServiceUri), Credential, Configure(new QueueClientOptions(), "queue", Short));

    public TokenCredential Credential => Need(options.Credential);

    private BlobServiceClient Blobs(Uri? uri, TimeSpan timeout) =>
        options.ConnectionString is { } all
            ? new BlobServiceClient(all, Configure(new BlobClientOptions(), "blob", timeout))
            : new BlobServiceClient(Need(uri), Credential, Configure(new BlobClientOptions(), "blob", timeout));

    private static T Configure<T>(T client, string service, TimeSpan timeout)
        where T : ClientOptions
    {
        client.Retry.MaxRetries = 2;
        client.Retry.Delay = TimeSpan.FromMilliseconds(200);
        client.Retry.MaxDelay = TimeSpan.FromSeconds(1);
        client.Retry.NetworkTimeout = timeout;
        client.AddPolicy(new MeterPolicy(service), HttpPipelinePosition.PerRetry);
        return client;
    }

    private static T Need<T>(T? value, [System.Runtime.CompilerServices.CallerArgumentExpression(nameof(value))] string? name = null)
        where T : class =>
        value ?? throw new InvalidOperationException($"Storage needs a connection string, or {name?.Replace("options.", "")}.");
}
