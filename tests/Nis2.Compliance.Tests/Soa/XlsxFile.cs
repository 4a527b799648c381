using System.Globalization;
using System.IO.Compression;
using System.Security;
using System.Text;

namespace Nis2.Compliance.Tests.Soa;

/// <summary>Workbooks made by hand, so that they can hold what spreadsheet programs and tools leave in files.</summary>
internal sealed class XlsxFile
{
    private readonly List<(string Name, string Xml, bool Hidden)> sheets = [];

    public bool Epoch1904 { get; init; }

    /// <summary>Style 1 is the first of them.</summary>
    public IReadOnlyList<string> Formats { get; init; } = [];

    public IReadOnlyDictionary<string, string> MoreParts { get; init; } = new Dictionary<string, string>();

    public XlsxFile Sheet(
        string name, IEnumerable<IReadOnlyList<object?>> rows, string more = "", IReadOnlySet<int>? hidden = null, bool hiddenSheet = false,
        int firstRow = 1, string before = "")
    {
        var xml = new StringBuilder($"{before}<sheetData>");
        var number = firstRow;
        foreach (var row in rows)
        {
            xml.Append(CultureInfo.InvariantCulture, $"<row r=\"{number}\"{(hidden?.Contains(number) == true ? " hidden=\"1\"" : "")}>");
            for (var column = 0; column < row.Count; column++)
                xml.Append(Cell(row[column], $"{Letters(column)}{number}"));
            xml.Append("</row>");
            number++;
        }

        sheets.Add((name, xml.Append("</sheetData>").Append(more).ToString(), hiddenSheet));
        return this;
    }

    public byte[] Bytes()
    {
        using var file = new MemoryStream();
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            void Put(string name, string text)
            {
                using var part = new StreamWriter(zip.CreateEntry(name).Open());
                part.Write(text);
            }

            const string main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
            const string rel = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
            const string pack = "http://schemas.openxmlformats.org/package/2006/";
            const string type = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
            Put("[Content_Types].xml", $"""<Types xmlns="{pack}content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="{type}sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="{type}styles+xml"/>{string.Concat(sheets.Select((_, i) => $"<Override PartName=\"/xl/worksheets/sheet{i + 1}.xml\" ContentType=\"{type}worksheet+xml\"/>"))}</Types>""");
            Put("_rels/.rels", $"""<Relationships xmlns="{pack}relationships"><Relationship Id="r1" Type="{rel}/officeDocument" Target="xl/workbook.xml"/></Relationships>""");
            Put("xl/workbook.xml", $"""<workbook xmlns="{main}" xmlns:r="{rel}"><workbookPr date1904="{(Epoch1904 ? 1 : 0)}"/><sheets>{string.Concat(sheets.Select((sheet, i) => $"<sheet name=\"{SecurityElement.Escape(sheet.Name)}\" sheetId=\"{i + 1}\" r:id=\"s{i + 1}\"{(sheet.Hidden ? " state=\"hidden\"" : "")}/>"))}</sheets></workbook>""");
            Put("xl/_rels/workbook.xml.rels", $"""<Relationships xmlns="{pack}relationships"><Relationship Id="st" Type="{rel}/styles" Target="styles.xml"/>{string.Concat(sheets.Select((_, i) => $"<Relationship Id=\"s{i + 1}\" Type=\"{rel}/worksheet\" Target=\"worksheets/sheet{i + 1}.xml\"/>"))}</Relationships>""");
            Put("xl/styles.xml", $"""<styleSheet xmlns="{main}"><numFmts count="{Formats.Count}">{string.Concat(Formats.Select((format, i) => $"<numFmt numFmtId=\"{200 + i}\" formatCode=\"{SecurityElement.Escape(format)}\"/>"))}</numFmts><cellXfs count="{Formats.Count + 1}"><xf numFmtId="0"/>{string.Concat(Formats.Select((_, i) => $"<xf numFmtId=\"{200 + i}\"/>"))}</cellXfs></styleSheet>""");
            for (var i = 0; i < sheets.Count; i++)
                Put($"xl/worksheets/sheet{i + 1}.xml", $"""<worksheet xmlns="{main}" xmlns:r="{rel}">{sheets[i].Xml}</worksheet>""");
            foreach (var (name, text) in MoreParts)
                Put(name, text);
        }

        return file.ToArray();
    }

    public static string Letters(int column) =>
        column < 26 ? ((char)('A' + column)).ToString() : Letters((column / 26) - 1) + (char)('A' + (column % 26));

    private static string Cell(object? value, string at) => value switch
    {
        null => "",
        Styled styled => string.Create(CultureInfo.InvariantCulture, $"<c r=\"{at}\" s=\"{styled.Style}\"><v>{styled.Number}</v></c>"),
        Look look => string.Create(CultureInfo.InvariantCulture, $"<c r=\"{at}\" s=\"{look.Style}\"/>"),
        Formula formula => $"<c r=\"{at}\" t=\"str\"><f>{SecurityElement.Escape(formula.Text)}</f>{(formula.Value is null ? "" : $"<v>{formula.Value}</v>")}</c>",
        string text => $"<c r=\"{at}\" t=\"inlineStr\"><is><t xml:space=\"preserve\">{SecurityElement.Escape(text)}</t></is></c>",
        bool flag => $"<c r=\"{at}\" t=\"b\"><v>{(flag ? 1 : 0)}</v></c>",
        _ => string.Create(CultureInfo.InvariantCulture, $"<c r=\"{at}\"><v>{value}</v></c>"),
    };

    /// <param name="Style">1 for the first format.</param>
    internal sealed record Styled(double Number, int Style);

    /// <summary>A cell that only carries a look.</summary>
    internal sealed record Look(int Style);

    internal sealed record Formula(string Text, string? Value);
}
