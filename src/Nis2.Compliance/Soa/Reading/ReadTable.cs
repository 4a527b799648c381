namespace Nis2.Compliance.Soa.Reading;

/// <summary>A table as it was found in a file.</summary>
/// <param name="HeaderRow">From 1; null where no row with known headers was found.</param>
/// <param name="Rows">Below its header, blank ones left out.</param>
public sealed record ReadTable(string? Sheet, int? HeaderRow, IReadOnlyList<ReadColumn> Columns, int Rows);
