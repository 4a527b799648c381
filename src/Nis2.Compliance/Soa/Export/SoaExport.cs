using System.Globalization;
using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
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

    public static byte[] Xlsx(SoaState state, ExportLanguage language = ExportLanguage.En)
    {
        using var file = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(file, SpreadsheetDocumentType.Workbook))
        {
            var book = document.AddWorkbookPart();
            var part = book.AddNewPart<WorksheetPart>("sheet");
            Write(part, Table(state, language));
            book.Workbook = new Workbook(new Sheets(new Sheet { Id = "sheet", SheetId = 1, Name = "Statement of Applicability" }));
            book.Workbook.Save();
        }

        return file.ToArray();
    }

    private static void Write(WorksheetPart part, IEnumerable<IReadOnlyList<(string Text, bool Number)>> rows)
    {
        using var writer = OpenXmlWriter.Create(part);
        writer.WriteStartElement(new Worksheet());
        var pane = new Pane { VerticalSplit = 1, TopLeftCell = "A2", State = PaneStateValues.Frozen };
        writer.WriteElement(new SheetViews(new SheetView(pane) { WorkbookViewId = 0 }));
        writer.WriteStartElement(new SheetData());
        foreach (var row in rows)
        {
            writer.WriteStartElement(new Row());
            foreach (var (text, number) in row)
            {
                writer.WriteElement(number && text.Length > 0
                    ? new Cell { CellValue = new CellValue(text) }
                    : new Cell
                    {
                        DataType = CellValues.InlineString,
                        InlineString = new InlineString(new Text(EscapedText.Encode(text)) { Space = SpaceProcessingModeValues.Preserve }),
                    });
            }

            writer.WriteEndElement();
        }

        writer.WriteEndElement();
        writer.WriteEndElement();
    }

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
