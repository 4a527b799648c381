using Azure.Core;
using Azure.Data.Tables;
using Azure.Storage.Blobs;
using Azure.Storage.Queues;

namespace Nis2.LocalHost.Hosting;

internal static class StorageCheck
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(15);

    /// <exception cref="StartupRefusedException">One of the three services doesn't answer.</exception>
    public static async Task RunAsync(string connectionString, CancellationToken cancellation)
    {
        try
        {
            await Task.WhenAll(
                new BlobServiceClient(connectionString, Once(new BlobClientOptions())).GetPropertiesAsync(cancellation),
                new QueueServiceClient(connectionString, Once(new QueueClientOptions())).GetPropertiesAsync(cancellation),
                new TableServiceClient(connectionString, Once(new TableClientOptions())).GetPropertiesAsync(cancellation));
        }
        catch (Exception failure) when (StorageFailure.Is(failure, cancellation))
        {
            throw new StartupRefusedException(
                "The storage that the setting AzureWebJobsStorage names doesn't answer; is Azurite running? "
                + $"({StorageFailure.Reason(failure)})",
                failure);
        }
        catch (Exception failure) when (failure is FormatException or ArgumentException or InvalidOperationException)
        {
            throw new StartupRefusedException("The setting AzureWebJobsStorage holds no storage connection string.", failure);
        }
    }

    private static TOptions Once<TOptions>(TOptions options)
        where TOptions : ClientOptions
    {
        options.Retry.MaxRetries = 0;
        options.Retry.NetworkTimeout = Patience;
        return options;
    }
}
