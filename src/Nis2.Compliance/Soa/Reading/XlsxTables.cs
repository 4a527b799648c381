using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Nis2.Compliance.Soa.Reading;

/// <summary>
/// A workbook, sheet by sheet and row by row. Formulas are never worked out: what they last came to is read. Hidden sheets, rows and
/// columns are read like others, and said.
/// </summary>
internal static class XlsxTables
{
    public static FileContent Read(ReadOnlyMemory<byte> file)
    {
        // Links that are no addresses would stop the library; they are rewritten in this copy, which is thrown away.
        using var copy = new MemoryStream();
        copy.Write(file.Span);
        copy.Position = 0;
        var settings = new OpenSettings
        {
            AutoSave = false,
            RelationshipErrorHandlerFactory = RelationshipErrorHandler.CreateRewriterFactory(static (_, _, _) => "about:blank"),
        };
        using var document = SpreadsheetDocument.Open(copy, isEditable: true, settings);
        var book = document.WorkbookPart ?? throw new InvalidDataException("No workbook.");
        var texts = SharedTexts.Read(book);
        var formats = new CellFormats(book);
        var epoch1904 = book.Workbook.WorkbookProperties?.Date1904?.Value ?? false;
        var grids = new GridBuilder();
        var notes = new List<Doubt>();
        var sheets = book.Workbook.Sheets?.Elements<Sheet>().ToList() ?? [];
        if (sheets.Count > FileLimits.Sheets)
            throw new FileTooLargeException($"A workbook may have {FileLimits.Sheets} sheets.");
        foreach (var sheet in sheets)
        {
            if (sheet.Id?.Value is not { } id || !book.TryGetPartById(id, out var part) || part is not WorksheetPart worksheet)
                continue;
            var name = sheet.Name?.Value?.Trim();
            if (sheet.State is { } state && state.Value != SheetStateValues.Visible)
                notes.Add(new Doubt("sheet-hidden", "A hidden sheet was read like any other.", name));
            new SheetReader(worksheet, name, texts, formats, epoch1904, notes).Read(grids);
        }

        return new FileContent("xlsx", grids.Grids, notes, []);
    }
}
