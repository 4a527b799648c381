namespace Nis2.Compliance.Soa.Reading;

/// <summary>RFC 4180 with any separator; which one, the header row says and not the prose below it.</summary>
internal static class CsvTable
{
    private static readonly char[] Separators = [';', ',', '\t', '|'];

    public static void Read(string text, int firstLine, GridBuilder grids)
    {
        var lines = text.Split('\n');
        var told = lines[0] is ['s' or 'S', 'e' or 'E', 'p' or 'P', '=', _, ..] ? lines[0][4] : (char?)null;
        if (told is not null)
        {
            text = text[(text.IndexOf('\n', StringComparison.Ordinal) + 1)..];
            firstLine++;
        }

        foreach (var (line, fields) in CsvRecords.Read(text, told ?? SeparatorOf(lines)))
            grids.Add(firstLine + line, [.. fields.Take(FileLimits.Columns).Select(field => new GridCell(field))]);
        grids.End(null);
    }

    public static bool IsTable(IReadOnlyList<string> lines) =>
        lines.Take(30).Any(line => HeaderScore(line, SeparatorOf([line])) >= 2);

    private static char SeparatorOf(IReadOnlyList<string> lines)
    {
        // The row with the most known headers is the header row; without one, the first line with any separator.
        var best = lines.Take(30)
            .SelectMany(line => Separators.Select(separator => (separator, Score: HeaderScore(line, separator))))
            .MaxBy(one => one.Score);
        if (best.Score > 0)
            return best.separator;
        var first = lines.FirstOrDefault(line => line.IndexOfAny(Separators) >= 0) ?? string.Empty;
        return Separators.MaxBy(separator => first.Count(letter => letter == separator));
    }

    private static int HeaderScore(string line, char separator) => line.Length > 4_000 ? 0 : line.Split(separator)
        .Count(part => part.Length < line.Length && Vocabulary.FieldsOf(part.Trim().Trim('"'), ImportContent.Statement)
            .Concat(Vocabulary.FieldsOf(part.Trim().Trim('"'), ImportContent.Risks)).Any());
}
