using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using FsCheck;
using FsCheck.Fluent;
using Nis2.Compliance.Exports;

namespace Nis2.Compliance.Tests.Exports;

public sealed class XlsxTableTests
{
    [Theory]
    [InlineData("=1+1")]
    [InlineData("+49 30 1")]
    [InlineData("-1")]
    [InlineData("@SUM(A1)")]
    [InlineData("\t=1")]
    public void NoTextIsAFormula(string text)
    {
        using var document = Open(XlsxTable.Of("Sheet", [(IReadOnlyList<string?>)[text]]));
        var cell = Cells(document).Single();
        Assert.Equal(CellValues.InlineString, cell.DataType!.Value);
        Assert.Null(cell.CellFormula);
        Assert.Equal("'" + text, cell.InnerText);
    }

    [Fact]
    public void EveryTextIsReadBackAsItWas() => Prop.ForAll<NonNull<string>>(given =>
    {
        // XML has one line end.
        var text = given.Get.Replace("\r", string.Empty).Replace("\n", string.Empty);
        using var document = Open(XlsxTable.Of("Sheet", [(IReadOnlyList<string?>)[text, null]]));
        var read = Cells(document).First().InnerText;
        var expected = CsvText.Harmless(text);
        Assert.Equal(expected.EnumerateRunes().Count(), read.EnumerateRunes().Count());
        if (expected.All(letter => letter is >= ' ' and < '\uD800'))
            Assert.Equal(expected, read);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void NumbersAreNumbers()
    {
        using var document = Open(XlsxTable.Of("Sheet", [(IReadOnlyList<(string, bool)>)[("12.5", true), (string.Empty, true)]]));
        var cells = Cells(document).ToList();
        Assert.Equal("12.5", cells[0].CellValue!.Text);
        Assert.Equal(string.Empty, cells[1].InnerText);
    }

    private static SpreadsheetDocument Open(byte[] file) => SpreadsheetDocument.Open(new MemoryStream(file), isEditable: false);

    private static IEnumerable<Cell> Cells(SpreadsheetDocument document) =>
        document.WorkbookPart!.WorksheetParts.Single().Worksheet!.Descendants<Cell>();
}
