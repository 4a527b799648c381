using Azure.Data.Tables;

namespace Nis2.LocalHost.Durable.Storage;

/// <summary>A document as columns: a string column holds 32 Ki characters and a row 1 MiB, two bytes a character.</summary>
internal static class InstanceRow
{
    public const string Stamp = "Stamp";
    public const string Blob = "Blob";
    private const int ColumnLength = 32_000;
    private const int LongestInRow = 350_000;

    /// <returns>False if the document is too large for a row; the other columns are filled all the same.</returns>
    public static bool TryFill(TableEntity row, StoredInstance instance)
    {
        row["InstanceId"] = instance.InstanceId;
        row["Orchestrator"] = instance.Name;
        row["Status"] = instance.Status;
        row[Stamp] = instance.Stamp;
        if (instance.Json.Length > LongestInRow)
        {
            return false;
        }

        for (var start = 0; start < instance.Json.Length; start += ColumnLength)
        {
            row[Column(start / ColumnLength)] = instance.Json.Substring(start, Math.Min(ColumnLength, instance.Json.Length - start));
        }

        return true;
    }

    public static StoredInstance Read(TableEntity row, string? json) => new(
        row.GetString("InstanceId"), row.GetString("Orchestrator"), row.GetString("Status"), row.GetString(Stamp), json ?? Join(row));

    private static string Join(TableEntity row) => string.Concat(
        Enumerable.Range(0, int.MaxValue).Select(index => row.GetString(Column(index))).TakeWhile(part => part is not null));

    private static string Column(int index) => $"Document{index:D2}";
}
