namespace Nis2.Compliance.Soa.Reading;

/// <summary>Gathers rows within the bounds of a file; blank rows and cells cost nothing.</summary>
internal sealed class GridBuilder
{
    private readonly List<Grid> grids = [];
    private List<GridRow> rows = [];
    private int allRows;
    private int cells;

    public IReadOnlyList<Grid> Grids => grids;

    public void Add(int number, List<GridCell> row, bool hidden = false)
    {
        while (row.Count > 0 && row[^1].IsBlank)
            row.RemoveAt(row.Count - 1);
        if (row.Count == 0)
            return;
        cells += row.Count(cell => !cell.IsBlank);
        if (++allRows > FileLimits.Rows || cells > FileLimits.Cells)
            throw new FileTooLargeException($"A file may have {FileLimits.Rows} rows and {FileLimits.Cells} cells with something in them.");
        rows.Add(new GridRow(number, row, hidden));
    }

    public void End(string? name, string? heading = null)
    {
        if (rows.Count > 0)
            grids.Add(new Grid(name, rows, heading));
        rows = [];
    }
}
