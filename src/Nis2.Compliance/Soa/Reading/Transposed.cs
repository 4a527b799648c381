namespace Nis2.Compliance.Soa.Reading;

/// <summary>One small table a control, its fields below each other and its id in the heading.</summary>
internal static class Transposed
{
    /// <returns>The grid turned round, or null where it is none of these.</returns>
    public static Grid? Turn(Grid grid)
    {
        if (grid.Heading is null || ControlIds.Parse(grid.Heading) is not { Kind: IdKind.Id } || grid.Rows.Any(row => row.Cells.Count > 2))
            return null;
        GridRow[] fields = [.. grid.Rows.Where(row => Vocabulary.FieldsOf(row[0].Text, ImportContent.Statement).Count > 0)];
        if (fields.Length < 2)
            return null;
        return grid with
        {
            Rows =
            [
                new GridRow(grid.Rows[0].Number, [new GridCell("Control ID"), .. fields.Select(field => field[0])]),
                new GridRow(grid.Rows[0].Number, [new GridCell(grid.Heading), .. fields.Select(field => field[1])]),
            ],
        };
    }
}
