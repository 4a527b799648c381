using Azure.Data.Tables;
using Azure.Storage.Blobs;
using Azure.Storage.Queues;
using Nis2.Storage.Tables;

namespace Nis2.Storage.Tests;

/// <summary>The storage account under test; every instance has names of its own.</summary>
internal sealed class Account
{
    private const string Variable = "NIS2_TEST_STORAGE";

    private static string ConnectionString => Environment.GetEnvironmentVariable(Variable)
        ?? throw new InvalidOperationException(
            $"Set {Variable} to a storage connection string, such as Azurite's; 'dotnet run eng/test.cs' does it.");

    public string Prefix { get; } = "t" + Guid.NewGuid().ToString("n")[..16];

    public AzureTable Table() => new(new TableServiceClient(ConnectionString).GetTableClient(Prefix + "table"));

    public BlobContainerClient Container(string name) => new(ConnectionString, Prefix + name);

    public QueueClient Queue(string name) => new(ConnectionString, Prefix + name);

    public QueueServiceClient Queues() => new(ConnectionString);

    public Action<StorageOptions> Options => options =>
    {
        options.ConnectionString = ConnectionString;
        options.Prefix = Prefix;
    };
}
