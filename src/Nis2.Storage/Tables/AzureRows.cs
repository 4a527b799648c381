using Azure;
using Azure.Data.Tables;

namespace Nis2.Storage.Tables;

internal static class AzureRows
{
    private static readonly HashSet<string> System = ["odata.etag", "PartitionKey", "RowKey", "Timestamp"];

    public static Row From(TableEntity entity) => new(
        entity.PartitionKey,
        entity.RowKey,
        entity.ETag.ToString(),
        entity.Where(column => !System.Contains(column.Key)).ToDictionary(column => column.Key, column => (object?)column.Value));

    public static TableTransactionAction ToAction(string partition, RowChange change) => change switch
    {
        RowChange.Insert insert => new(TableTransactionActionType.Add, Entity(partition, insert.Key, insert.Columns)),
        RowChange.Replace replace => new(
            TableTransactionActionType.UpdateReplace, Entity(partition, replace.Key, replace.Columns), new ETag(replace.ETag)),
        RowChange.Upsert upsert => new(TableTransactionActionType.UpsertReplace, Entity(partition, upsert.Key, upsert.Columns)),
        RowChange.Delete delete => new(
            TableTransactionActionType.Delete,
            Entity(partition, delete.Key, Row.NoColumns),
            delete.ETag is null ? ETag.All : new ETag(delete.ETag)),
        _ => throw new ArgumentOutOfRangeException(nameof(change)),
    };

    private static TableEntity Entity(string partition, string key, IReadOnlyDictionary<string, object?> columns)
    {
        var entity = new TableEntity(partition, key);
        foreach (var (name, value) in columns)
        {
            if (value is not null)
                entity[name] = value;
        }

        return entity;
    }
}
