using System.Text.RegularExpressions;

namespace Nis2.Compliance.Soa.Reading;

/// <summary>CSV, Markdown, or one after the other in a single file.</summary>
internal static partial class TextTables
{
    public static FileContent Read(string text, IReadOnlyList<Doubt> notes)
    {
        var lines = Comments().Replace(text, match => new string('\n', match.Value.Count(letter => letter == '\n')))
            .ReplaceLineEndings("\n").Split('\n');
        var tables = MarkdownTables.Find(lines);
        var grids = new GridBuilder();
        var prose = new List<string>();
        List<Doubt> said = [.. notes];
        if (tables.Count == 0)
        {
            CsvTable.Read(text.ReplaceLineEndings("\n"), 1, grids);
            return new FileContent("csv", grids.Grids, said, prose);
        }

        var first = tables[0].Start;
        // A CSV table that a Markdown part follows ends where the first heading or blank line after it stands.
        var head = lines[..first];
        var isCsv = head.Length > 0 && CsvTable.IsTable(head);
        if (isCsv)
            CsvTable.Read(string.Join('\n', head.TakeWhile(line => !line.StartsWith('#'))), 1, grids);
        foreach (var table in tables)
            MarkdownTables.Add(lines, table, grids, said);
        var within = new HashSet<int>(tables.SelectMany(table => Enumerable.Range(table.Start, table.End - table.Start)));
        prose.AddRange(lines.Where((line, i) => !within.Contains(i) && (!isCsv || i >= first) && line.Length is > 0 and < 400).Take(2_000));
        return new FileContent(isCsv ? "csv+markdown" : "markdown", grids.Grids, said, prose);
    }

    [GeneratedRegex("<!--.*?-->", RegexOptions.Singleline | RegexOptions.CultureInvariant, 1_000)]
    private static partial Regex Comments();
}
