using System.Text;

namespace Nis2.Compliance.Exports;

/// <summary>CSV by RFC 4180. What a spreadsheet would take for a formula gets an apostrophe before it.</summary>
public static class CsvText
{
    private static readonly char[] Formula = ['=', '+', '-', '@', '\t', '\r'];

    /// <summary>A file that spreadsheets read as UTF-8: with byte order mark.</summary>
    public static byte[] Of(IEnumerable<IReadOnlyList<string?>> rows) => Encoding.UTF8.GetBytes("\uFEFF" + Lines(rows));

    public static string Lines(IEnumerable<IReadOnlyList<string?>> rows)
    {
        var csv = new StringBuilder();
        foreach (var row in rows)
            csv.AppendJoin(',', row.Select(cell => Cell(cell ?? string.Empty))).Append("\r\n");
        return csv.ToString();
    }

    /// <summary>What goes into a cell so that no spreadsheet calculates it.</summary>
    public static string Harmless(string cell) => cell.Length > 0 && Formula.Contains(cell[0]) ? "'" + cell : cell;

    private static string Cell(string text)
    {
        var cell = Harmless(text);
        return cell.AsSpan().IndexOfAny([',', '"', '\r', '\n']) < 0 ? cell : $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }
}
