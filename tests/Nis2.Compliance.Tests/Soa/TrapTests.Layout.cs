using System.IO.Compression;
using System.Reflection;
using System.Text;
using Nis2.Compliance.Soa;
using Nis2.Compliance.Soa.Reading;
using static Nis2.Compliance.Tests.Soa.XlsxFile;

namespace Nis2.Compliance.Tests.Soa;

/// <summary>Layout of files.</summary>
public sealed partial class TrapTests
{
    [Fact]
    public void EveryTrapHasItsTest() => Assert.Equal(
        Enumerable.Range(1, 49),
        typeof(TrapTests).GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)
            .Where(method => method.Name.StartsWith("Trap", StringComparison.Ordinal))
            .Select(method => int.Parse(method.Name.AsSpan(4, 2), null)).Distinct().Order());

    [Fact]
    public void Trap14HeadersBelowATitleAndBesideABlankColumnAreFound()
    {
        var reading = Files.ReadSheet(
            ["", "Statement of Applicability"], ["", "Version", "3"], ["", "Prepared by the CISO"],
            ["", "Control ID", "Applicable", "Status"], ["", "A.5.7", "Yes", "Planned"]);

        Assert.Equal((4, "B"), (Assert.Single(reading.Tables).HeaderRow, reading.Tables[0].Columns.Single(column => column.Field == SoaField.ControlId).Column));
        Assert.Equal(Implementation.Planned, reading.Row("A.5.7").Status);
    }

    [Fact]
    public void Trap15TwoRowsOfHeadersAreOne()
    {
        var reading = Files.ReadSheet(
            ["Control ID", "Justification for control inclusion", "", "", "", "Applicable"], ["", "REG", "CON", "BP", "RA", ""],
            ["A.5.7", "x", "", "", "x", "Yes"], ["A.5.8", "", "x", "x", "", "Yes"]);

        Assert.Equal([ReasonKind.Risk, ReasonKind.Legal], reading.Row("A.5.7").Reasons);
        Assert.Equal([ReasonKind.Contractual, ReasonKind.BestPractice], reading.Row("A.5.8").Reasons);
    }

    [Fact]
    public void Trap16WhatStandsInMergedCellsIsNeverFilledDown()
    {
        var file = new XlsxFile().Sheet(
            "SoA", [Headers, ["A.5.7", "", "Yes", "Implemented"], ["A.5.8", "", "", ""]],
            "<mergeCells><mergeCell ref=\"D2:D3\"/></mergeCells>").Bytes();
        var reading = Files.Read(file);

        Assert.Equal(["A.5.7"], reading.Rows.Select(row => row.Control));
        Assert.Contains("A.5.8", reading.Missing);
        Assert.Contains(reading.Notes, note => note.Rule == "cells-merged");
    }

    [Fact]
    public void Trap17SectionRowsAreNoControls()
    {
        var reading = Files.ReadSheet(
            Headers, ["A.5         Information Security Policies", "", "", ""], ["**A.5 - Organizational Controls**", "", "", ""],
            ["5 | Organization control", "", "", ""], [5, "", "", ""], ["A.5.7", "", "Yes", ""]);

        Assert.Equal("A.5.7", Assert.Single(reading.Rows).Control);
        Assert.Empty(reading.Doubts);
    }

    [Fact]
    public void Trap18EachTableHasItsOwnColumnsAndStatisticsAreNone()
    {
        var reading = Files.Read("""
            | Theme | Total | Implemented |
            |---|---|---|
            | 5. Organizational | 37 | 30 |

            ## Theme 5
            | Ref | Control | Applicable | Status |
            |---|---|---|---|
            | 5.7 | Threat intelligence | Yes | Implemented |

            ## Theme 6
            | Status | Ref | Owner |
            |---|---|---|
            | Planned | 6.3 | HR |

            ## Exclusions & Justifications
            | Control Ref | Control Name | Reason | Alternative Measure |
            |---|---|---|---|
            | 7.4 | Monitoring | No premises | None |
            | 5.7 | Threat intelligence | Not needed | None |
            """);

        Assert.Equal(
            (Implementation.Implemented, Implementation.Planned, "HR"),
            (reading.Row("A.5.7").Status, reading.Row("A.6.3").Status, reading.Row("A.6.3").Owner));
        Assert.Equal((Applicability.NotApplicable, "No premises"), (reading.Row("A.7.4").Applicable, reading.Row("A.7.4").Justification));
        // Applicable in one table, among the exclusions in another.
        Assert.Equal("control-repeated", Assert.Single(reading.Doubts).Rule);
    }

    [Fact]
    public void Trap19SheetsAreJoinedByControl()
    {
        var reading = Files.Read(new XlsxFile()
            .Sheet("Controls", [["Control ID", "Applicability"], ["A.5.7", "applicable"]])
            .Sheet("Implementation-Status", [["Control ID", "Completeness (%)", "Last Review Date"], ["A.5.7", 40, "2026-04-01"]])
            .Sheet(
                "Evidence-Links",
                [["Control ID", "Evidence", "Document Title"], ["A.5.7", "First", "P1"], ["A.5.7", "Second", "P1"]]).Bytes());

        var row = Assert.Single(reading.Rows);
        Assert.Equal((40m, new NodaTime.LocalDate(2026, 4, 1), "First\nSecond"), (row.Percent, row.ReviewedOn, row.Evidence));
        Assert.Equal((Applicability.Applicable, "P1"), (row.Applicable, row.Documents));
    }

    [Fact]
    public void Trap20AClaimedRangeIsNotBelievedAndCellsThatOnlyCarryALookCostLittle()
    {
        var looks = Enumerable.Repeat<object?>(new Look(1), 2_000).ToList();
        IReadOnlyList<object?>[] rows = [Headers, ["A.5.7", "", "Yes", "", .. looks], .. Enumerable.Repeat(looks, 19)];
        var file = new XlsxFile { Formats = ["0.00"] }.Sheet("SoA", rows, before: "<dimension ref=\"A1:XFC308\"/>").Bytes();
        using var zip = new ZipArchive(new MemoryStream(file));
        using var sheet = new StreamReader(zip.GetEntry("xl/worksheets/sheet1.xml")!.Open());
        Assert.Equal(40_000, sheet.ReadToEnd().Split(" s=\"1\"/>").Length - 1);

        var (reading, allocated) = Measured(file);

        Assert.Single(reading.Rows);
        Assert.DoesNotContain(reading.Notes, note => note.Rule == "columns-beyond");
        Assert.InRange(allocated, 0, 40_000 * 1_500);
    }

    [Fact]
    public void Trap20IdsThatAreAllDaysOrAllTheSameCostLittle()
    {
        // 7 June may be 7.6 or 6.7: what stands before and after decides.
        var days = Enumerable.Repeat<IReadOnlyList<object?>>([new Styled(46_180, 1), "", "Yes", ""], 4_990);
        var same = Enumerable.Range(0, 4_990).Select(i => (IReadOnlyList<object?>)["A.5.7", "", i % 2 == 0 ? "Yes" : "No", $"Text {i}"]);

        var (mute, daysCost) = Measured(
            new XlsxFile { Formats = ["d.m"] }.Sheet("SoA", [Headers, ["A.5.7", "", "Yes", ""], .. days]).Bytes());
        var (_, sameCost) = Measured(new XlsxFile().Sheet("SoA", [["Control ID", "", "Applicable", "Notes"], .. same]).Bytes());

        Assert.Equal(["A.5.7", "A.7.6"], mute.Rows.Select(row => row.Control));
        Assert.Contains("control-id-is-date", mute.Rules());
        Assert.InRange(daysCost, 0, 300_000_000);
        Assert.InRange(sameCost, 0, 300_000_000);
    }

    [Fact]
    public void Trap20BombsAreRefused()
    {
        var bomb = new XlsxFile { MoreParts = new Dictionary<string, string> { ["xl/worksheets/more.xml"] = $"<a>{new string(' ', 60 * 1024 * 1024)}</a>" } }.Sheet("SoA", [Headers]).Bytes();
        var deep = new XlsxFile { MoreParts = new Dictionary<string, string> { ["xl/deep.xml"] = $"{Repeat("<a>", 5_000)}{Repeat("</a>", 5_000)}" } }.Sheet("SoA", [Headers]).Bytes();
        var dtd =
            new XlsxFile { MoreParts = new Dictionary<string, string> { ["xl/dtd.xml"] = "<!DOCTYPE a [<!ENTITY b \"c\">]><a>&b;</a>" } }
                .Sheet("SoA", [Headers]).Bytes();
        var cells = new XlsxFile().Sheet("SoA", Enumerable.Range(0, 5_001).Select(_ => (IReadOnlyList<object?>)["x"])).Bytes();

        Assert.InRange(bomb.Length, 1, 500_000);
        Assert.Equal(
            ["file-too-large", "file-too-large", "file-damaged", "file-too-large"],
            new[] { bomb, deep, dtd, cells }.Select(file => SoaFiles.Open(file).Refusal!.Rule));
        Assert.Equal("file-too-large", SoaFiles.Open(new byte[FileLimits.Bytes + 1]).Refusal!.Rule);
        Assert.Equal("file-damaged", SoaFiles.Open(Files.Text(Repeat("{\"a\":", 100) + "1" + Repeat("}", 100))).Refusal!.Rule);
        Assert.Equal("file-too-large", SoaFiles.Open(Files.Text("Control ID,Applicable\n\"" + new string('x', 40_000))).Refusal!.Rule);
    }

    [Fact]
    public void Trap21HiddenRowsColumnsAndSheetsAreReadAndSaid()
    {
        var reading = Files.Read(new XlsxFile()
            .Sheet(
                "SoA", [Headers, ["A.5.7", "", "Yes", ""], ["A.5.8", "", "No", ""]], hidden: new HashSet<int> { 3 },
                before: "<cols><col min=\"3\" max=\"3\" hidden=\"1\"/></cols>")
            .Sheet("More", [Headers, ["A.5.9", "", "No", ""]], hiddenSheet: true).Bytes());

        Assert.Equal(["A.5.7", "A.5.8", "A.5.9"], reading.Rows.Select(row => row.Control));
        Assert.Equal(
            ["columns-hidden", "rows-hidden", "sheet-hidden"],
            reading.Notes.Select(note => note.Rule).Where(rule => rule.EndsWith("hidden", StringComparison.Ordinal))
                .Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Trap22FormulasAreReadByTheirLastResultAndNeverWorkedOut()
    {
        var reading = Files.ReadSheet(
            Headers, ["A.5.7", "", new Formula("IF(1=1,\"Yes\",\"No\")", "Yes"), new Formula("HYPERLINK(\"http://x\")", null)]);

        Assert.Equal((Applicability.Applicable, Implementation.Unknown), (reading.Rows[0].Applicable, reading.Rows[0].Status));
        Assert.Contains(
            reading.Notes, note => note.Rule == "formula-without-value" && note.Detail.Contains("D2", StringComparison.Ordinal));
    }

    [Fact]
    public void Trap23TwoFormatsInOneFileAndCommentsBetweenRowsAreRead()
    {
        var reading = Files.Read("Control ID,Control Name,Applicable (Yes/No)\nA.5.15,Access; control,Yes\n\n## Also\n\n| Control ID | Implementation Status |\n|---|---|\n| **A.5.15** | **Implemented** |\n<!-- a\ncomment -->\n| **A.8.20** | **In Progress** |\n");

        Assert.Equal("csv+markdown", reading.Format);
        Assert.Equal(
            (Applicability.Applicable, Implementation.Implemented), (reading.Row("A.5.15").Applicable, reading.Row("A.5.15").Status));
        Assert.Equal(Implementation.InProgress, reading.Row("A.8.20").Status);
    }

    [Fact]
    public void Trap24WhatIsMissingIsListedAndNotExcluded()
    {
        var reading = Files.ReadSheet(Headers, ["A.5.7", "", "Yes", ""]);

        Assert.Equal((92, false), (reading.Missing.Count, reading.Rows.Any(row => row.Applicable == Applicability.NotApplicable)));
    }

    [Theory]
    [InlineData("%PDF-1.7 x", "file-is-pdf")]
    [InlineData("{\\rtf1 x", "file-is-rtf")]
    [InlineData("", "file-empty")]
    public void Trap46WordsAreRefusedInPlainWords(string text, string rule) =>
        Assert.Equal(rule, SoaFiles.Open(Files.Text(text)).Refusal!.Rule);

    [Fact]
    public void Trap46AWordDocumentIsNamed()
    {
        using var file = new MemoryStream();
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
            zip.CreateEntry("word/document.xml").Open().Dispose();

        Assert.Equal("file-is-word", SoaFiles.Open(file.ToArray()).Refusal!.Rule);
        Assert.Equal("file-is-old-office", SoaFiles.Open(new byte[] { 0xd0, 0xcf, 0x11, 0xe0, 0xa1 }).Refusal!.Rule);
    }

    private static string Repeat(string text, int times) => new StringBuilder().Insert(0, text, times).ToString();

    private static (SoaReading Reading, long Allocated) Measured(byte[] file)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        return (Files.Read(file), GC.GetAllocatedBytesForCurrentThread() - before);
    }
}
