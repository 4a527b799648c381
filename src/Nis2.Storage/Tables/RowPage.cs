namespace Nis2.Storage.Tables;

/// <param name="Continuation">Hand it in for the next page; null at the end. Pages may hold fewer rows than asked for before it.</param>
public sealed record RowPage(IReadOnlyList<Row> Rows, string? Continuation);
