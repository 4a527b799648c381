using System.Globalization;
using System.Text;
using Nis2.Compliance.Exports;
using NodaTime;
using Nis2.Compliance.Soa.Reading;

namespace Nis2.Compliance.Soa.Export;

/// <summary>
/// The statement as a file: all controls in their order, those that nobody decided about with blank cells. What begins like a formula gets
/// an apostrophe before it, which an import takes away again.
/// </summary>
public static class SoaExport
{
    public static byte[] Csv(SoaState state, ExportLanguage language = ExportLanguage.En)
    {
        var separator = language == ExportLanguage.De ? ';' : ',';
        var csv = new StringBuilder();
        foreach (var row in Table(state, language))
            csv.AppendJoin(separator, row.Select(cell => Quoted(cell.Text, separator))).Append("\r\n");
        return [0xef, 0xbb, 0xbf, .. Encoding.UTF8.GetBytes(csv.ToString())];
    }

    public static byte[] Xlsx(SoaState state, ExportLanguage language = ExportLanguage.En) =>
        XlsxTable.Of("Statement of Applicability", Table(state, language));

    private static IEnumerable<IReadOnlyList<(string Text, bool Number)>> Table(SoaState state, ExportLanguage language)
    {
        var words = ExportWords.Of(language);
        yield return [.. words.Headers.Select(header => (header, false))];
        foreach (var control in AnnexA.Controls)
        {
            var row = state.Find(control.Id) ?? new SoaRow(control.Id, Applicability.Undecided, Implementation.Unknown);
            yield return
            [
                (row.Control, false), (control.Title, false), (words.Applicable(row), false), (words.Status[row.Status], false),
                Text(row.Justification), (string.Join("; ", row.Reasons.Select(reason => words.Reasons[reason])), false), Text(row.Owner),
                Text(row.Description), Text(row.Evidence), Text(row.Documents), Text(row.Risks), Text(row.Gap),
                Number(row.Percent), Number(row.Maturity), Day(row.TargetDate), Day(row.ImplementedOn), Day(row.ReviewedOn),
                Text(row.Notes),
            ];
        }
    }

    private static (string Text, bool Number) Text(string? text) => (text is null ? string.Empty : SoaText.Escape(text), false);

    private static (string Text, bool Number) Number(decimal? number) =>
        (number?.ToString("0.######", CultureInfo.InvariantCulture) ?? string.Empty, true);

    private static (string Text, bool Number) Day(LocalDate? day) =>
        (day?.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture) ?? string.Empty, false);

    private static string Quoted(string text, char separator) => text.IndexOfAny(['"', '\n', '\r', separator]) < 0 && text.Trim() == text
        ? text
        : $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
