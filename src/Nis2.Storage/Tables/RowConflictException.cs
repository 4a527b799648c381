namespace Nis2.Storage.Tables;

/// <summary>A row exists, is gone, or was changed since it was read (409, 404, 412). Nothing was written.</summary>
/// <param name="index">Which of the changes; -1 where storage does not tell.</param>
public sealed class RowConflictException(int index, int status, Exception? inner = null)
    : Exception($"Change {index} met a row that is not as expected ({status}).", inner)
{
    public int Index { get; } = index;

    public int Status { get; } = status;
}
