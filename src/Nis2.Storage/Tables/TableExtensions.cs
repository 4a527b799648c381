using System.Runtime.CompilerServices;

namespace Nis2.Storage.Tables;

public static class TableExtensions
{
    /// <summary>All rows of the range, page by page.</summary>
    public static async IAsyncEnumerable<Row> EnumerateAsync(
        this ITable table, string partition, KeyRange range, [EnumeratorCancellation] CancellationToken ct)
    {
        string? continuation = null;
        do
        {
            var page = await table.RangeAsync(partition, range.FromInclusive, range.ToExclusive, null, continuation, ct);
            foreach (var row in page.Rows)
                yield return row;
            continuation = page.Continuation;
        }
        while (continuation is not null);
    }

    /// <returns>False where the row was not there.</returns>
    public static async Task<bool> DeleteIfExistsAsync(this ITable table, string partition, string key, CancellationToken ct)
    {
        try
        {
            await table.SubmitAsync(partition, [new RowChange.Delete(key)], ct);
            return true;
        }
        catch (RowConflictException)
        {
            return false;
        }
    }
}
