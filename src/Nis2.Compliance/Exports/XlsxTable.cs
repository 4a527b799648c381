using System.Text;
using System.Xml;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Nis2.Compliance.Soa.Reading;

namespace Nis2.Compliance.Exports;

/// <summary>A workbook of one sheet whose first row stays in sight. Every text is a text: no spreadsheet calculates it.</summary>
public static class XlsxTable
{
    public const string ContentType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /// <summary>What begins like a formula gets an apostrophe before it, as in <see cref="CsvText"/>.</summary>
    public static byte[] Of(string sheet, IEnumerable<IReadOnlyList<string?>> rows) =>
        Of(sheet, rows.Select(row =>
            (IReadOnlyList<(string, bool)>)[.. row.Select(cell => (CsvText.Harmless(cell ?? string.Empty), false))]));

    /// <param name="rows">Texts as they are to be written; numbers in invariant notation, or blank.</param>
    public static byte[] Of(string sheet, IEnumerable<IReadOnlyList<(string Text, bool Number)>> rows)
    {
        using var file = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(file, SpreadsheetDocumentType.Workbook))
        {
            var book = document.AddWorkbookPart();
            var part = book.AddNewPart<WorksheetPart>("sheet");
            Write(part, rows);
            book.Workbook = new Workbook(new Sheets(new Sheet { Id = "sheet", SheetId = 1, Name = sheet }));
            book.Workbook.Save();
        }

        return file.ToArray();
    }

    private static void Write(WorksheetPart part, IEnumerable<IReadOnlyList<(string Text, bool Number)>> rows)
    {
        using var writer = OpenXmlWriter.Create(part);
        writer.WriteStartElement(new Worksheet());
        writer.WriteElement(new SheetViews(
            new SheetView(new Pane { VerticalSplit = 1, TopLeftCell = "A2", State = PaneStateValues.Frozen }) { WorkbookViewId = 0 }));
        writer.WriteStartElement(new SheetData());
        foreach (var row in rows)
        {
            writer.WriteStartElement(new Row());
            foreach (var (text, number) in row)
                writer.WriteElement(number && text.Length > 0 ? new Cell { CellValue = new CellValue(text) } : Inline(text));
            writer.WriteEndElement();
        }

        writer.WriteEndElement();
        writer.WriteEndElement();
    }

    private static Cell Inline(string text) => new()
    {
        DataType = CellValues.InlineString,
        InlineString = new InlineString(new Text(EscapedText.Encode(Writable(text))) { Space = SpaceProcessingModeValues.Preserve }),
    };

    // XML has no way to write control characters or half of a surrogate pair.
    private static string Writable(string text)
    {
        var whole = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
            whole.Append(rune.IsBmp && !XmlConvert.IsXmlChar((char)rune.Value) ? Rune.ReplacementChar : rune);
        return whole.ToString();
    }
}
