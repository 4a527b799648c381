namespace Nis2.Compliance.Soa.Reading;

/// <summary>Finds the tables of a grid: known headers, confirmed by what stands below them.</summary>
internal sealed class TableFinder(ImportContent content, ImportCorrections corrections, List<Doubt> notes)
{
    private const int ScoreNeeded = 2;

    public IReadOnlyList<Table> Find(Grid grid)
    {
        if (Transposed.Turn(grid) is { } turned)
            grid = turned;
        var heads = Heads(grid.Rows);
        var tables = new List<Table>();
        for (var i = 0; i < heads.Count; i++)
        {
            var (first, last) = heads[i];
            var end = i + 1 < heads.Count ? heads[i + 1].First : grid.Rows.Count;
            GridRow[] rows = [.. grid.Rows.Skip(last + 1).Take(end - last - 1)];
            if (rows.Length > 0)
                tables.Add(Resolve(grid, first, last, rows));
        }

        if (tables.Any(table => table.Column(KeyField) is not null))
            return tables;
        // Ids without a header that anybody knows: shown, so that somebody can say what the columns are.
        return HasIds(grid.Rows) ? [Resolve(grid, -1, -1, grid.Rows)] : tables;
    }

    private SoaField KeyField => content == ImportContent.Risks ? SoaField.RiskId : SoaField.ControlId;

    private List<(int First, int Last)> Heads(IReadOnlyList<GridRow> rows)
    {
        var heads = new List<(int First, int Last)>();
        for (var i = 0; i < rows.Count; i++)
        {
            if (!IsHead(rows[i]))
                continue;
            var (first, last) = (i, i);
            // Two rows of headers, with or without a blank one between them, and groups above.
            if (first > 0 && (heads.Count == 0 || heads[^1].Last < first - 1) && IsGroup(rows[first - 1])
                && rows[i].Number - rows[first - 1].Number <= 2)
                first--;
            while (last + 1 < rows.Count && last - first < 2 && rows[last + 1].Number - rows[last].Number <= 2 && IsGroup(rows[last + 1]))
                last++;
            heads.Add((first, last));
            i = last;
        }

        return heads;
    }

    private bool IsHead(GridRow row)
    {
        if (HoldsId(row))
            return false;
        var fields = row.Cells.Select(cell => Vocabulary.FieldsOf(cell.Text, content)).Where(found => found.Count > 0).ToList();
        var distinct = fields.SelectMany(found => found).Distinct().Count();
        return fields.Count >= ScoreNeeded && distinct >= ScoreNeeded
            && fields.Any(found => found.Any(field => field is not (SoaField.Applicable or SoaField.ImplementedFlag or SoaField.Excluded
                or SoaField.ReasonCodes or SoaField.ImplementationStatus)));
    }

    // Part of the headers: known words only, and no decision without an id.
    private bool IsGroup(GridRow row)
    {
        if (HoldsId(row))
            return false;
        var filled = row.Cells.Where(cell => !cell.IsBlank).ToList();
        var known = filled.Count(cell => Vocabulary.FieldsOf(cell.Text, content).Any(field =>
            field is not (SoaField.Applicable or SoaField.ImplementedFlag or SoaField.Excluded) || cell.Text.Length > 12));
        return known > 0 && known * 2 >= filled.Count;
    }

    private static bool HoldsId(GridRow row) => row.Cells.Any(cell => ControlIds.Parse(cell) is
        { Kind: IdKind.Id, Title: null } or { Kind: IdKind.Id, Prefixed: true } or { Kind: IdKind.Wildcard });

    private static bool HasIds(IReadOnlyList<GridRow> rows) => rows.Count(HoldsId) >= 3;

    private Table Resolve(Grid grid, int first, int last, IReadOnlyList<GridRow> rows)
    {
        GridRow[] heads = first < 0 ? [] : [.. grid.Rows.Skip(first).Take(last - first + 1)];
        var width = Math.Max(heads.Select(head => head.Cells.Count).DefaultIfEmpty().Max(), rows.Max(row => row.Cells.Count));
        var names = new string[width];
        var candidates = new IReadOnlyList<SoaField>[width];
        for (var column = 0; column < width; column++)
        {
            string[] texts = [.. heads.Select(head => SoaText.Clean(head[column].Text)).Where(text => text.Length > 0)];
            names[column] = string.Join(" > ", texts.Select(SoaText.Short));
            candidates[column] = texts.Reverse().Select(text => Vocabulary.FieldsOf(text, content))
                .FirstOrDefault(found => found.Count > 0) ?? [];
        }

        var fields = new ColumnResolver(content, names, candidates, rows).Resolve();
        foreach (var choice in corrections.Columns ?? [])
        {
            for (var column = 0; column < width; column++)
            {
                if (string.Equals(Table.Letters(column), choice.Column, StringComparison.OrdinalIgnoreCase)
                    && (choice.Sheet is null || choice.Sheet == grid.Name))
                    fields[column] = choice.Field;
            }
        }

        var table = new Table(grid, first < 0 ? null : heads[^1].Number, names, fields, rows);
        Say(table);
        return table;
    }

    private void Say(Table table)
    {
        for (var column = 0; column < table.Fields.Count; column++)
        {
            if (table.Fields[column] is null && table.Rows.Any(row => !row[column].IsBlank))
            {
                notes.Add(new Doubt(
                    "column-not-read", "Nothing is known about this column; say what it holds if it is to be read.",
                    table.Sheet, table.Header, Table.Letters(column), SoaText.Short(table.Headers[column])));
            }
            else if (table.Fields[column] == SoaField.ControlDescription)
            {
                notes.Add(new Doubt(
                    "control-text-not-kept", "This column describes the controls and may quote the standard: it is neither kept nor shown.",
                    table.Sheet, table.Header, Table.Letters(column), SoaText.Short(table.Headers[column])));
            }
        }
    }
}
