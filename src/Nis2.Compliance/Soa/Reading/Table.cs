namespace Nis2.Compliance.Soa.Reading;

/// <summary>A table within a grid, its columns resolved.</summary>
/// <param name="Header">Number of its header row; null where it has none.</param>
/// <param name="Fields">By column; null where nothing is read.</param>
internal sealed record Table(
    Grid Grid, int? Header, IReadOnlyList<string> Headers, IReadOnlyList<SoaField?> Fields, IReadOnlyList<GridRow> Rows)
{
    public string? Sheet => Grid.Name;

    public int? Column(SoaField field) => Columns(field).Select(column => (int?)column).FirstOrDefault();

    public IEnumerable<int> Columns(SoaField field) => Enumerable.Range(0, Fields.Count).Where(column => Fields[column] == field);

    public bool Decides => Fields.Any(one =>
        one is SoaField.Applicable or SoaField.Excluded or SoaField.ImplementedFlag or SoaField.ImplementationStatus);

    public ReadTable Shown => new(
        Sheet, Header, [.. Headers.Select((header, i) => new ReadColumn(Letters(i), header, Fields[i]))], Rows.Count);

    public static string Letters(int column) => column < 26
        ? ((char)('A' + column)).ToString()
        : Letters((column / 26) - 1) + (char)('A' + (column % 26));
}
