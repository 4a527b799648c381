using System.Text;

namespace Nis2.Compliance.Exports;

/// <summary>
/// CSV by RFC 4180, UTF-8 with byte order mark. What a spreadsheet would take for a formula gets an apostrophe before it.
/// </summary>
public static class CsvText
{
    private static readonly char[] Formula = ['=', '+', '-', '@', '\t', '\r'];

    public static byte[] Of(IEnumerable<IReadOnlyList<string?>> rows, char separator = ',')
    {
        var csv = new StringBuilder("\uFEFF");
        foreach (var row in rows)
            csv.AppendJoin(separator, row.Select(cell => Cell(cell ?? string.Empty, separator))).Append("\r\n");
        return Encoding.UTF8.GetBytes(csv.ToString());
    }

    /// <summary>What goes into a cell so that no spreadsheet calculates it.</summary>
    public static string Harmless(string cell) => cell.Length > 0 && Formula.Contains(cell[0]) ? "'" + cell : cell;

    private static string Cell(string text, char separator)
    {
        var cell = Harmless(text);
        return cell.IndexOfAny([separator, '"', '\r', '\n']) < 0 ? cell : $"\"{cell.Replace("\"", "\"\"")}\"";
    }
}
