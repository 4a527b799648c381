using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using NodaTime;

namespace Nis2.Compliance.Soa.Reading;

/// <summary>One sheet, streamed: what a sheet claims to span is not believed.</summary>
internal sealed class SheetReader(
    WorksheetPart part, string? name, IReadOnlyList<string> texts, CellFormats formats, bool epoch1904, List<Doubt> notes)
{
    private static readonly LocalDate Epoch1900 = new(1899, 12, 30);
    private static readonly LocalDate Epoch1904 = new(1904, 1, 1);

    private readonly List<int> hiddenRows = [];
    private readonly List<string> withoutValue = [];
    private bool beyond;
    private bool hiddenColumns;
    private int merged;

    public void Read(GridBuilder grids)
    {
        using var reader = OpenXmlReader.Create(part);
        var number = 0;
        while (reader.Read())
        {
            if (!reader.IsStartElement)
                continue;
            if (reader.ElementType == typeof(Column))
                hiddenColumns |= HidesColumns(reader);
            else if (reader.ElementType == typeof(MergeCell))
                merged++;
            else if (reader.ElementType == typeof(Row))
                number = ReadRow(reader, number + 1, grids);
        }

        Say();
        grids.End(name);
    }

    private static bool HidesColumns(OpenXmlReader reader) => IsTrue(reader, "hidden")
        && Attribute(reader, "min") is { } min && min.Length < 4
        && int.Parse(min, CultureInfo.InvariantCulture) <= FileLimits.Columns;

    private int ReadRow(OpenXmlReader reader, int next, GridBuilder grids)
    {
        var number = int.TryParse(Attribute(reader, "r"), NumberStyles.None, CultureInfo.InvariantCulture, out var told) && told >= next
            ? told
            : next;
        var hidden = IsTrue(reader, "hidden");
        var cells = new List<GridCell>();
        if (reader.ReadFirstChild())
        {
            var column = -1;
            do
            {
                if (reader.ElementType != typeof(Cell) || !reader.IsStartElement)
                    continue;
                column = ColumnOf(Attribute(reader, "r")) ?? column + 1;
                // Cells that only carry a look are skipped unread.
                if (reader.LoadCurrentElement() is not Cell cell || !cell.HasChildren)
                    continue;
                var read = ReadCell(cell, number);
                if (read.IsBlank)
                    continue;
                if (column is < 0 or >= FileLimits.Columns)
                {
                    beyond = true;
                    continue;
                }

                while (cells.Count <= column)
                    cells.Add(GridCell.Blank);
                cells[column] = read;
            }
            while (reader.ReadNextSibling());
        }

        if (hidden && cells.Count > 0)
            hiddenRows.Add(number);
        grids.Add(number, cells, hidden);
        return number;
    }

    private GridCell ReadCell(Cell cell, int row)
    {
        var raw = cell.CellValue?.Text;
        if (cell.CellFormula is not null && string.IsNullOrEmpty(raw))
            withoutValue.Add(cell.CellReference?.Value ?? row.ToString(CultureInfo.InvariantCulture));
        var type = cell.DataType?.Value;
        if (type == CellValues.SharedString)
            return Shared(raw);
        if (type == CellValues.InlineString)
            return new GridCell(Bounded(cell.InlineString is { } inline ? SharedTexts.TextOf(inline) : string.Empty));
        if (type == CellValues.Boolean)
            return new GridCell(raw == "1" ? "true" : "false");
        if (type == CellValues.Error || raw is null)
            return GridCell.Blank;
        if (type == CellValues.Date && DateTime.TryParse(raw, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
            return Dated(LocalDate.FromDateTime(date), null);
        if (type == CellValues.String)
            return new GridCell(Bounded(EscapedText.Decode(raw)));
        if (type == CellValues.Date
            || !double.TryParse(raw, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            || !double.IsFinite(number) || Math.Abs(number) > 1e12)
            return new GridCell(Bounded(raw));
        return Number(number, formats.Of(cell.StyleIndex?.Value ?? 0));
    }

    private GridCell Shared(string? index) =>
        int.TryParse(index, NumberStyles.None, CultureInfo.InvariantCulture, out var at) && at < texts.Count
            ? new GridCell(Bounded(texts[at]))
            : GridCell.Blank;

    private GridCell Number(double number, string? format)
    {
        if (CellFormats.IsDate(format) && number is >= 0 and < 2_958_466)
            return Dated((epoch1904 ? Epoch1904 : Epoch1900).PlusDays((int)number), format);
        if (CellFormats.IsPercent(format))
        {
            var percent = Math.Round((decimal)number * 100, 2);
            return new GridCell($"{percent.ToString("0.##", CultureInfo.InvariantCulture)}%", percent, null, format);
        }

        // 5.1 is stored as 5.0999999999999996.
        var rounded = Math.Round((decimal)number, 6);
        return new GridCell(rounded.ToString("0.######", CultureInfo.InvariantCulture), rounded, null, format);
    }

    private static GridCell Dated(LocalDate date, string? format) =>
        new(date.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture), null, date, format ?? "yyyy-mm-dd");

    private void Say()
    {
        if (hiddenRows.Count > 0)
            notes.Add(new Doubt("rows-hidden", $"Hidden rows were read like others: {string.Join(", ", hiddenRows.Take(50))}.", name));
        if (hiddenColumns)
            notes.Add(new Doubt("columns-hidden", "Hidden columns were read like others.", name));
        if (merged > 0)
            notes.Add(new Doubt("cells-merged", $"{merged} merged areas: only the first cell of each holds something.", name));
        if (beyond)
            notes.Add(new Doubt("columns-beyond", $"Columns after the {FileLimits.Columns}th were not read.", name));
        if (withoutValue.Count > 0)
        {
            var cells = string.Join(", ", withoutValue.Take(50));
            notes.Add(new Doubt("formula-without-value", $"Formulas are not worked out, and these hold no result: {cells}.", name));
        }
    }

    private static string? Attribute(OpenXmlReader reader, string name) =>
        reader.Attributes.FirstOrDefault(attribute => attribute.LocalName == name).Value;

    private static bool IsTrue(OpenXmlReader reader, string name) => Attribute(reader, name) is "1" or "true";

    private static int? ColumnOf(string? reference)
    {
        var column = 0;
        foreach (var letter in reference ?? string.Empty)
        {
            if (!char.IsAsciiLetter(letter))
                break;
            column = (column * 26) + char.ToUpperInvariant(letter) - 'A' + 1;
            if (column > 20_000)
                return null;
        }

        return column == 0 ? null : column - 1;
    }

    private static string Bounded(string text) => text.Length <= FileLimits.Cell
        ? text
        : throw new FileTooLargeException($"A cell may have {FileLimits.Cell} characters.");
}
