using System.Text.RegularExpressions;

namespace Nis2.Compliance.Soa.Reading;

/// <summary>Marks that a file explains itself, such as a line that begins with a cross and goes on "not applicable".</summary>
internal static partial class Legend
{
    public static IReadOnlyDictionary<string, string> Of(FileContent file)
    {
        var lines = file.Prose.Concat(file.Grids.SelectMany(grid => grid.Rows)
            .Where(row => row.Cells.Count(cell => !cell.IsBlank) is 1 or 2)
            .Select(row => string.Join(' ', row.Cells.Where(cell => !cell.IsBlank).Select(cell => cell.Text)))
            // A row about a control explains nothing.
            .Where(line => line.Length > 0 && !char.IsAsciiLetterOrDigit(line[0])));
        var legend = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var line in lines.Where(line => line.Length < 400))
        {
            foreach (Match match in Explained().Matches(SoaText.Clean(line)))
            {
                var word = SoaText.Fold(match.Groups["word"].Value);
                if (Vocabulary.Status.ContainsKey(word) || Vocabulary.Applicability.ContainsKey(word))
                    legend.TryAdd(match.Groups["mark"].Value, word);
            }
        }

        return legend;
    }

    [GeneratedRegex(
        @"(?<mark>[\p{So}\p{Cs}\u2713\u2714\u2717\u2718]{1,3})[\s*:=-]*"
        + @"(?<word>\p{L}[^,;|()\p{So}\p{Cs}=]{1,40}?)\**\s*(?=$|[,;|()\p{So}\p{Cs}]|: | - )",
        RegexOptions.CultureInvariant)]
    private static partial Regex Explained();
}
