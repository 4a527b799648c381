using System.Text;
using System.Text.RegularExpressions;

namespace Nis2.Compliance.Soa.Reading;

/// <summary>Pipe tables of a Markdown text.</summary>
internal static partial class MarkdownTables
{
    /// <param name="Start">Index of the header line.</param>
    /// <param name="End">Index behind the last line.</param>
    internal sealed record Place(int Start, int End, string? Heading, bool InFence);

    public static IReadOnlyList<Place> Find(IReadOnlyList<string> lines)
    {
        var places = new List<Place>();
        string? heading = null;
        var fenced = false;
        for (var i = 0; i < lines.Count; i++)
        {
            var line = lines[i].Trim();
            if (line.StartsWith("```", StringComparison.Ordinal) || line.StartsWith("~~~", StringComparison.Ordinal))
                fenced = !fenced;
            if (line.StartsWith('#') && !fenced)
                heading = line.TrimStart('#').Trim();
            if (!line.Contains('|', StringComparison.Ordinal) || i + 1 >= lines.Count || !IsRule(lines[i + 1]))
                continue;
            var end = i + 2;
            // A blank or a comment that became blank between two rows does not end the table; anything else does.
            while (end < lines.Count && (lines[end].TrimStart().StartsWith('|') || IsGap(lines, end)))
                end++;
            places.Add(new Place(i, end, heading, fenced));
            i = end - 1;
        }

        return places;
    }

    public static void Add(IReadOnlyList<string> lines, Place place, GridBuilder grids, List<Doubt> notes)
    {
        for (var i = place.Start; i < place.End; i++)
        {
            if (i != place.Start + 1 && lines[i].Trim().Length > 0)
                grids.Add(i + 1, Cells(lines[i]));
        }

        if (place.InFence)
        {
            notes.Add(new Doubt(
                "table-in-code", "This table stands in a block of code and was read like any other.", place.Heading, place.Start + 1));
        }

        grids.End(place.Heading, place.Heading);
    }

    internal static List<GridCell> Cells(string line)
    {
        var text = line.Trim();
        if (text.StartsWith('|'))
            text = text[1..];
        var cells = new List<GridCell>();
        var cell = new StringBuilder();
        for (var i = 0; i <= text.Length && cells.Count < FileLimits.Columns; i++)
        {
            if (i < text.Length && text[i] == '\\' && i + 1 < text.Length && text[i + 1] == '|')
            {
                cell.Append('|');
                i++;
            }
            else if (i == text.Length || text[i] == '|')
            {
                if (i < text.Length || cell.ToString().Trim().Length > 0)
                    cells.Add(new GridCell(Plain(cell.ToString())));
                cell.Clear();
            }
            else
            {
                cell.Append(text[i]);
            }
        }

        return cells;
    }

    private static string Plain(string cell) => Emphasis().Replace(Breaks().Replace(cell, "\n"), "${text}").Trim();

    private static bool IsRule(string line) =>
        (line.Contains('|', StringComparison.Ordinal) || line.Contains("---", StringComparison.Ordinal))
        && line.Length < 4_000 && Rule().IsMatch(line);

    private static bool IsGap(IReadOnlyList<string> lines, int at)
    {
        var next = at;
        while (next < lines.Count && next < at + 50 && lines[next].Trim().Length == 0)
            next++;
        return next > at && next < lines.Count && lines[next].TrimStart().StartsWith('|')
            && (next + 1 >= lines.Count || !IsRule(lines[next + 1]));
    }

    [GeneratedRegex(@"^\s*\|?\s*:?-+:?\s*(\|\s*:?-+:?\s*)*\|?\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Rule();

    [GeneratedRegex(@"(?<mark>\*\*|__|`)(?<text>[^*_`]+)\k<mark>", RegexOptions.CultureInvariant)]
    private static partial Regex Emphasis();

    [GeneratedRegex(@"<br\s*/?>", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Breaks();
}
