using Azure.Data.Tables;
using Azure.Storage.Blobs;
using Azure.Storage.Queues;

namespace Benchmarks;

/// <summary>The same kinds of operations that the app's requests are made of, on rows of the same size.</summary>
public sealed class BareStorage
{
    // Head, snapshot, event, step and outbox: what an append usually writes.
    private const int RowsOfAppend = 5;
    private const int RowsOfList = 100;
    private const string ListPartition = "list";

    private readonly TableClient table;
    private readonly BlobContainerClient container;
    private readonly QueueClient queue;
    private readonly string payload = new('x', 1000);
    private int last;

    private BareStorage(string connection)
    {
        var name = $"bare{Environment.ProcessId}";
        table = new TableClient(connection, name);
        container = new BlobContainerClient(connection, name);
        queue = new QueueClient(connection, name);
    }

    public static async Task<BareStorage> CreateAsync(string connection)
    {
        var storage = new BareStorage(connection);
        await storage.table.CreateAsync();
        await storage.container.CreateAsync();
        await storage.queue.CreateAsync();
        await storage.table.SubmitTransactionAsync(Enumerable.Range(0, RowsOfList).Select(i => storage.Add(ListPartition, $"{i:D3}")));
        return storage;
    }

    /// <returns>What the reads found, as rows.</returns>
    public async Task<IReadOnlyList<string>> DoAsync(Operations operations)
    {
        var found = new List<string>();
        foreach (var (operation, count) in operations.Counts)
        {
            for (var i = 0; i < count; i++)
                await DoAsync(operation, found);
        }

        return found;
    }

    private async Task DoAsync(string operation, List<string> found)
    {
        var key = $"{Interlocked.Increment(ref last):D10}";
        switch (operation)
        {
            case "table.find":
                var one = await table.GetEntityIfExistsAsync<TableEntity>(ListPartition, "007");
                found.Add(one.Value!.GetString("Payload"));
                break;
            case "table.range":
                await foreach (var row in table.QueryAsync<TableEntity>(row => row.PartitionKey == ListPartition))
                    found.Add(row.GetString("Payload"));
                break;
            case "table.transaction":
                await table.SubmitTransactionAsync(Enumerable.Range(0, RowsOfAppend).Select(i => Add("appends", $"{key}-{i}")));
                break;
            case "table.write":
                await table.AddEntityAsync(new TableEntity("writes", key) { ["Payload"] = payload });
                break;
            case "blob.put":
                await container.UploadBlobAsync(key, BinaryData.FromString(payload));
                break;
            case "blob.get" or "blob.head":
                await container.GetBlobClient("none").ExistsAsync();
                break;
            case "queue.send":
                await queue.SendMessageAsync(payload);
                break;
            default:
                throw new InvalidOperationException($"'{operation}' has no bare counterpart.");
        }
    }

    private TableTransactionAction Add(string partition, string key) =>
        new(TableTransactionActionType.Add, new TableEntity(partition, key) { ["Payload"] = payload });
}
