using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Nis2.Compliance.Soa.Reading;

/// <summary>The number format of each cell style.</summary>
internal sealed class CellFormats
{
    private static readonly Dictionary<uint, string> BuiltIn = new()
    {
        [1] = "0", [2] = "0.00", [3] = "#,##0", [4] = "#,##0.00", [9] = "0%", [10] = "0.00%", [14] = "m/d/yyyy", [15] = "d-mmm-yy",
        [16] = "d-mmm", [17] = "mmm-yy", [22] = "m/d/yyyy h:mm",
    };

    private readonly List<string?> byStyle = [];

    public CellFormats(WorkbookPart book)
    {
        var sheet = book.WorkbookStylesPart?.Stylesheet;
        var own = sheet?.NumberingFormats?.Elements<NumberingFormat>()
            .Where(format => format.NumberFormatId is not null)
            .GroupBy(format => format.NumberFormatId!.Value)
            .ToDictionary(group => group.Key, group => group.First().FormatCode?.Value) ?? [];
        foreach (var style in sheet?.CellFormats?.Elements<CellFormat>() ?? [])
        {
            var id = style.NumberFormatId?.Value ?? 0;
            byStyle.Add(own.TryGetValue(id, out var code) ? code : BuiltIn.GetValueOrDefault(id));
        }
    }

    /// <returns>Null for the general format.</returns>
    public string? Of(uint style) => style < byStyle.Count ? byStyle[(int)style] : null;

    public static bool IsPercent(string? format) => format?.Contains('%', StringComparison.Ordinal) ?? false;

    /// <summary>Outside quoted parts and brackets, a day, month or year.</summary>
    public static bool IsDate(string? format) => Letters(format).Any(letter => letter is 'd' or 'y')
        || (Letters(format).Contains('m') && !Letters(format).Any(letter => letter is 'h' or 's'));

    /// <summary>The order of day, month and year, such as <c>ymd</c>.</summary>
    public static string Order(string? format) =>
        new([.. Letters(format).Where(letter => letter is 'd' or 'm' or 'y').Distinct()]);

    private static IEnumerable<char> Letters(string? format)
    {
        var quoted = false;
        var bracketed = false;
        for (var i = 0; i < format?.Length; i++)
        {
            var letter = char.ToLowerInvariant(format[i]);
            if (letter == '\\')
                i++;
            else if (letter == '"')
                quoted = !quoted;
            else if (letter is '[' or ']')
                bracketed = letter == '[';
            else if (letter == ';')
                yield break;
            else if (!quoted && !bracketed && char.IsAsciiLetter(letter))
                yield return letter switch { 't' => 'd', 'j' => 'y', _ => letter };
        }
    }
}
