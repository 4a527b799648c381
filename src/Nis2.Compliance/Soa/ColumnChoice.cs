namespace Nis2.Compliance.Soa;

/// <param name="Column">Letters as in spreadsheets, such as <c>C</c>.</param>
/// <param name="Field">Null where the column is not to be read.</param>
/// <param name="Sheet">All sheets and tables, if absent.</param>
public sealed record ColumnChoice(string Column, SoaField? Field = null, string? Sheet = null);
