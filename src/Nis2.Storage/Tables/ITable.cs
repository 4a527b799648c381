namespace Nis2.Storage.Tables;

/// <summary>What the rest of the room needs of Table Storage; the seam for faults in tests.</summary>
/// <remarks>Every member throws <see cref="StorageUnavailableException"/> when the table can't be reached in time.</remarks>
public interface ITable
{
    /// <summary>Changes in one call, as Table Storage limits a transaction.</summary>
    const int MaxChanges = 100;

    /// <summary>Rows in one page, as Table Storage limits a query.</summary>
    const int MaxPage = 1000;

    Task<Row?> FindAsync(string partition, string row, CancellationToken ct);

    /// <summary>Rows by ordinal key order.</summary>
    /// <param name="take">At most that many (1 to 1000); null for as many as a page holds.</param>
    /// <param name="continuation">Of the page before, for the same range.</param>
    Task<RowPage> RangeAsync(
        string partition, string fromInclusive, string toExclusive, int? take, string? continuation, CancellationToken ct);

    /// <summary>All changes or none; a single change costs a plain operation, several one transaction.</summary>
    /// <exception cref="RowConflictException">A row was not as the changes demand; nothing happened.</exception>
    /// <exception cref="StorageUnavailableException">No answer: the changes may have been made.</exception>
    Task SubmitAsync(string partition, IReadOnlyList<RowChange> changes, CancellationToken ct);
}
