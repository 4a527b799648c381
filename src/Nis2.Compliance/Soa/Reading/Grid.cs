namespace Nis2.Compliance.Soa.Reading;

/// <summary>A sheet or a table of a text; blank rows are left out.</summary>
/// <param name="Heading">The line above a table of a text.</param>
public sealed record Grid(string? Name, IReadOnlyList<GridRow> Rows, string? Heading = null);
