using Nis2.Storage.Tables;

namespace Nis2.Tests.Shared;

/// <summary>What Table Storage refuses with 400 or 413: a bug of the caller, so an argument exception here.</summary>
internal static class TableLimits
{
    private const int MaxProperties = 252;
    private const int MaxProperty = 64 * 1024;
    private const int MaxEntity = 1024 * 1024;
    private const int MaxTransaction = 4 * 1024 * 1024;
    private const int MaxKey = 512;

    public static void Check(string partition, IReadOnlyList<RowChange> changes)
    {
        Require(changes.Count is > 0 and <= ITable.MaxChanges, $"{changes.Count} changes in a transaction");
        Require(changes.DistinctBy(change => change.Key).Count() == changes.Count, "a row changes twice in a transaction");
        CheckKey(partition);
        var total = 0;
        foreach (var change in changes)
        {
            CheckKey(change.Key);
            total += Size(change);
        }

        Require(total <= MaxTransaction, $"a transaction of {total} bytes");
    }

    public static IReadOnlyDictionary<string, object?> Copy(IReadOnlyDictionary<string, object?> columns) => columns
        .Where(column => column.Value is not null)
        .ToDictionary(column => column.Key, column => column.Value is byte[] bytes ? (object?)bytes.ToArray() : column.Value);

    private static int Size(RowChange change)
    {
        var columns = change switch
        {
            RowChange.Insert insert => insert.Columns,
            RowChange.Replace replace => replace.Columns,
            RowChange.Upsert upsert => upsert.Columns,
            _ => Row.NoColumns,
        };
        Require(columns.Count <= MaxProperties, $"{columns.Count} properties in '{change.Key}'");
        var size = 0;
        foreach (var (name, value) in columns)
        {
            var bytes = value switch
            {
                null => 0,
                string text => text.Length * 2,
                byte[] binary => binary.Length,
                int or long or double or bool or DateTimeOffset => 8,
                _ => throw new ArgumentException($"'{name}' is of no type that a table holds."),
            };
            Require(bytes <= MaxProperty, $"{bytes} bytes in '{change.Key}'.{name}");
            size += bytes + (name.Length * 2);
        }

        Require(size <= MaxEntity, $"{size} bytes in '{change.Key}'");
        return size;
    }

    private static void CheckKey(string key)
    {
        Require(key.Length <= MaxKey, $"a key of {key.Length} characters");
        var forbidden = key.Any(unit => unit is '/' or '\\' or '#' or '?' or '%' || char.IsControl(unit));
        Require(!forbidden, $"a forbidden character in key '{key}'");
    }

    private static void Require(bool held, string what)
    {
        if (!held)
            throw new ArgumentException($"Table Storage refuses {what}.");
    }
}
