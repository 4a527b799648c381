namespace Nis2.Compliance.Soa.Reading;

/// <param name="Number">As spreadsheets count, from 1; lines of texts likewise.</param>
public sealed record GridRow(int Number, IReadOnlyList<GridCell> Cells, bool Hidden = false)
{
    public GridCell this[int column] => column < Cells.Count ? Cells[column] : GridCell.Blank;
}
