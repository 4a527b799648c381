using System.Text;

namespace Nis2.Compliance.Mapping;

/// <summary>
/// Pairs as CSV (RFC 4180). A cell that a spreadsheet would take for a formula begins with an apostrophe: own sets carry texts of people.
/// </summary>
public static class MappingCsv
{
    public const string Header = "requirement,control,relationship,coverage,sources";

    private static readonly char[] Formulas = ['=', '+', '-', '@', '\t', '\r'];

    private static readonly char[] Quoted = [',', '"', '\r', '\n'];

    public static string Of(IEnumerable<MappingPair> pairs)
    {
        var text = new StringBuilder(Header).Append("\r\n");
        foreach (var pair in pairs)
        {
            text.AppendJoin(
                ',',
                new[]
                {
                    pair.Requirement,
                    pair.Control,
                    MappingWords.Relationship(pair),
                    MappingWords.Coverage(pair),
                    string.Join(';', pair.Sources),
                }.Select(Cell)).Append("\r\n");
        }

        return text.ToString();
    }

    private static string Cell(string? value)
    {
        if (string.IsNullOrEmpty(value))
            return string.Empty;
        var safe = Formulas.Contains(value[0]) ? "'" + value : value;
        return safe.IndexOfAny(Quoted) < 0 ? safe : $"\"{safe.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }
}
