using FsCheck;
using FsCheck.Fluent;
using Nis2.Compliance.Soa;
using Nis2.Compliance.Soa.Export;
using Nis2.Compliance.Soa.Reading;
using static Nis2.Compliance.Tests.Soa.XlsxFile;

namespace Nis2.Compliance.Tests.Soa;

/// <summary>ECMA-376 Part 1, ST_Xstring: what XML has no place for, in texts of workbooks.</summary>
public sealed class EscapedTextTests
{
    private const string Notes = "Notes";

    [Theory]
    [InlineData("One_x000D__x000A_Two", "One\nTwo")]
    [InlineData("Caf_x00e9_", "Café")]
    [InlineData("_x005F_x0041_", "_x0041_")]
    [InlineData("a_x005f_", "a_")]
    [InlineData("A_xD83D__xDCA1_", "A💡")]
    [InlineData("A_xD83D_", "A")]
    [InlineData("A_x0000_B", "AB")]
    [InlineData("A_X0041_ and _x41_ and _x0041", "A_X0041_ and _x41_ and _x0041")]
    public void DecodesTextsOfCellsAndResultsOfFormulas(string written, string read)
    {
        var reading = Files.ReadSheet(
            ["Control ID", "Applicable", Notes], ["A.5.7", "Yes", written], ["A.5.8", "Yes", new Formula("A1", written)]);

        Assert.Equal([read, read], reading.Rows.Select(row => row.Notes));
    }

    [Fact]
    public void DecodesNothingInFilesThatAreNoWorkbooks() =>
        Assert.Equal("_x0041_", Files.Read("Control ID,Applicable,Notes\nA.5.7,Yes,_x0041_\n").Row("A.5.7").Notes);

    [Fact]
    public void WritesWhatReadsBackTheSame()
    {
        var pieces = Gen.Elements("_", "x", "X", "0", "41", "005F", "d83d", "_x0041_", "x005F_", "a").ArrayOf().Select(string.Concat);

        Prop.ForAll(pieces.ToArbitrary(), text => EscapedText.Decode(EscapedText.Encode(text)) == text).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void ExportsATextThatLooksEscapedSoThatSpreadsheetsShowItAsItIs()
    {
        var state = new SoaState
        {
            Rows = [new SoaRow("A.5.7", Applicability.Applicable, Implementation.Planned, Notes: "see _x0041_")],
        };

        Assert.Equal("see _x0041_", Files.Read(SoaExport.Xlsx(state)).Row("A.5.7").Notes);
    }
}
