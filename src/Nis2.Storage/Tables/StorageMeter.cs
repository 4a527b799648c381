namespace Nis2.Storage.Tables;

/// <summary>Counts what a request asks of storage: every HTTP request to tables, blobs and queues, retries too, and every send.</summary>
public static class StorageMeter
{
    private static readonly AsyncLocal<StorageMeasurement?> Current = new();

    /// <summary>Counts what the present flow of control, and what it starts, does until the result is disposed.</summary>
    public static StorageMeasurement Measure() => Current.Value = new StorageMeasurement(Current.Value, outer => Current.Value = outer);

    /// <param name="operation">Service and operation, such as <c>table.find</c>.</param>
    public static void Count(string operation) => Current.Value?.Add(operation);
}
