using System.Globalization;
using Nis2.Compliance.Catalogue;
using Nis2.Compliance.Soa;
using Nis2.Compliance.Soa.Reading;
using static Nis2.Compliance.Tests.Soa.XlsxFile;

namespace Nis2.Compliance.Tests.Soa;

/// <summary>What breaks importers, one test a trap: spelling and meaning of ids.</summary>
public sealed partial class TrapTests
{
    private static readonly string[] Headers = ["Control ID", "Title", "Applicable", "Implementation Status"];

    [Fact]
    public void Trap01IdsTurnedIntoDaysComeBack()
    {
        var ids = AnnexA.Became.Keys.OrderBy(id => id, ReferenceOrder.Instance).ToList();
        var rows = ids.Select((id, i) =>
        {
            var parts = id[2..].Split('.').Select(part => int.Parse(part, CultureInfo.InvariantCulture)).ToArray();
            object cell = i % 2 == 0
                ? new Styled((new DateTime(2000 + parts[0], parts[1], parts[2]) - new DateTime(1899, 12, 30)).TotalDays, 1)
                : id[2..];
            return (IReadOnlyList<object?>)[cell, "Yes"];
        });

        var table = new XlsxFile { Formats = ["yy\\.m\\.d"] }.Sheet("SoA", [["Control ID", "Applicable"], .. rows]).Bytes();
        var reading = Files.Read(table);

        Assert.Equal(SoaEdition.Iso2013, reading.Edition);
        Assert.Empty(reading.Doubts);
        Assert.Equal(
            ids.Order(StringComparer.Ordinal), reading.Rows.SelectMany(row => row.TranslatedFrom).Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Trap01ADayThatMayBeTwoIdsIsRefused()
    {
        var reading = Files.Read("Control ID,Applicable\nA.5.7,Yes\n08.05.2026,Yes\n05.08.2026,Yes\n");

        Assert.Equal(["control-id-is-date", "control-id-is-date"], reading.Rules());
        Assert.Equal("A.5.7", Assert.Single(reading.Rows).Control);
    }

    [Fact]
    public void Trap02NumbersAreToldApartByOrderTitleOrFormat()
    {
        var byOrder = Files.ReadSheet(
            ["Control ID", "Applicable"], [5.1, "Yes"], [5.2, "Yes"], [5.9, "Yes"], [5.1, "No"], [5.11, "Yes"], [5.19, "Yes"], [5.2, "No"],
            [5.21, "Yes"]);
        Assert.Equal(
            [("A.5.1", Applicability.Applicable), ("A.5.2", Applicability.Applicable), ("A.5.9", Applicability.Applicable), ("A.5.10", Applicability.NotApplicable)],
            byOrder.Rows.Take(4).Select(row => (row.Control, row.Applicable)));
        Assert.Equal(Applicability.NotApplicable, byOrder.Row("A.5.20").Applicable);

        var byTitle = Files.ReadSheet(Headers, [5.1, "Acceptable use of information", "Yes", ""], [5.7, "Threat intelligence", "Yes", ""]);
        Assert.Equal(["A.5.7", "A.5.10"], byTitle.Rows.Select(row => row.Control));

        var byFormat = Files.Read(
            new XlsxFile { Formats = ["0.00"] }
                .Sheet("SoA", [["Control ID", "Applicable"], [5.7, "Yes"], [new Styled(8.1, 1), "Yes"], [8.4, "No"]]).Bytes());
        Assert.Equal("A.8.10", byFormat.Rows[^1].Control);
    }

    [Fact]
    public void Trap02ANumberThatStaysOpenIsAskedFor()
    {
        var reading = Files.ReadSheet(["Control ID", "Applicable"], [5.7, "Yes"], [8.3, "Yes"], [8.16, "Yes"]);

        Assert.Equal("control-id-ambiguous", Assert.Single(reading.Doubts).Rule);
        Assert.Equal(3, reading.Doubts[0].Row);
        Assert.Equal(["A.5.7", "A.8.16"], reading.Rows.Select(row => row.Control));
    }

    [Fact]
    public void Trap02ACsvSavedByASpreadsheetKeepsBothRows()
    {
        var reading = Files.Read("Control ID,Applicable\n5.1,Yes\n5.2,Yes\n5.9,Yes\n5.1,No\n5.11,Yes\n");

        Assert.Equal(
            (Applicability.Applicable, Applicability.NotApplicable), (reading.Row("A.5.1").Applicable, reading.Row("A.5.10").Applicable));
    }

    [Fact]
    public void Trap03NoiseOfNumbersIsRoundedAndCommasAreDecimals()
    {
        Assert.Equal(
            ["A.5.7", "A.8.16"],
            Files.ReadSheet(["Control ID", "Applicable"], [5.7000000000000002, "Yes"], [8.1600000000000001, "Yes"]).Rows
                .Select(row => row.Control));
        Assert.Equal(["A.5.7", "A.8.9"], Files.Read("Nr.;Anwendbar\n5,7;Ja\n8,9;Nein\n").Rows.Select(row => row.Control));
    }

    [Theory]
    [InlineData("A.5.1,Yes\nA.5.1.1,Yes\nA.5.1.2,Yes", SoaEdition.Iso2013, "A.5.1")]
    [InlineData("A.5.1,Yes\nA.5.7,Yes", SoaEdition.Iso2022, "A.5.1,A.5.7")]
    public void Trap04TheEditionIsDecidedOnceForTheFile(string rows, SoaEdition edition, string controls)
    {
        var reading = Files.Read("Control ID,Applicable\n" + rows);

        Assert.Equal((edition, controls), (reading.Edition, string.Join(',', reading.Rows.Select(row => row.Control))));
    }

    [Theory]
    [InlineData("A.5.7,Yes\nA.5.1.1,Yes", "edition-mixed")]
    [InlineData("A.5.1,Yes\nA.6.1,Yes", "edition-unclear")]
    public void Trap04MixedOrOpenEditionsAreRefusedUntilSomebodySays(string rows, string rule)
    {
        var reading = Files.Read("Control ID,Applicable\n" + rows);
        Assert.Equal((null, rule, 0), (reading.Edition, Assert.Single(reading.Doubts).Rule, reading.Rows.Count));

        var told = Files.Read("Control ID,Applicable\n" + rows, new ImportCorrections(SoaEdition.Iso2022));
        Assert.Contains(told.Rows, row => row.Control is "A.5.7" or "A.6.1");
    }

    [Fact]
    public void Trap05UnprefixedRowsBesidePrefixedOnesAreClauses()
    {
        var reading = Files.Read("ref_id;Status\n4.1;Implemented\n5.1;Planned\n9.2;Implemented\nA.5.1;Implemented\nA.5.7;Planned\n");

        Assert.Equal(
            [("4.1", Implementation.Implemented), ("5.1", Implementation.Planned), ("9.2", Implementation.Implemented)],
            reading.Clauses.Select(one => (one.Clause, one.Status)));
        Assert.Equal(
            [("A.5.1", Implementation.Implemented), ("A.5.7", Implementation.Planned)],
            reading.Rows.Select(row => (row.Control, row.Status)));
    }

    [Fact]
    public void Trap05WithoutPrefixesTitlesTellOrNobodyDoes()
    {
        var reading = Files.Read("Ref,Title,Status\n4.1,Context,Implemented\n5.1,Leadership and commitment,Planned\n5.7,Threat intelligence,Planned\n5.1,Policies for information security,Implemented\n6.2,Something else,Planned\n");

        Assert.Equal("5.1", Assert.Single(reading.Clauses, one => one.Status == Implementation.Planned).Clause);
        Assert.Equal(Implementation.Implemented, reading.Row("A.5.1").Status);
        Assert.Equal("clause-or-control", Assert.Single(reading.Doubts).Rule);
    }

    [Fact]
    public void Trap05ClausesOf2013ThatChangedPlacesAreTranslated()
    {
        var reading = Files.Read("Clause,Status\n4.1,Implemented\n10.1,Planned\nA.5.1.1,Implemented\n");

        Assert.Equal(["4.1", "10.2"], reading.Clauses.Select(one => one.Clause));
    }

    [Theory]
    [InlineData("A.5.7")]
    [InlineData("5.7")]
    [InlineData("A5.7")]
    [InlineData("A 5.7")]
    [InlineData("**A.5.7**")]
    [InlineData("27001:2022-5.07 ")]
    [InlineData("27001:2023-A5.7")]
    [InlineData("urn:intuitem:risk:req_node:iso27001-2022:a.5.7")]
    [InlineData("ISO-A.5.7")]
    [InlineData("Annex A 5.7")]
    [InlineData("\u00a0A.5.7\u00a0")]
    [InlineData("А.5.7")]
    [InlineData("Ａ.５.７")]
    public void Trap06SpellingsAreOneId(string written) =>
        Assert.Equal(
            "A.5.7",
            Assert.Single(
                Files.ReadSheet(["Control", "Applicable"], [written, "Yes"], ["A.8.9", "Yes"]).Rows,
                row => row.Control != "A.8.9").Control);

    [Fact]
    public void Trap06PaddedFirstPartsAreOf2013() =>
        Assert.Equal(
            ["A.5.1.1", "A.8.3.1"],
            Files.ReadSheet(["Control", "Applicable"], ["05.1.1", "Yes"], ["08.3.1", "Yes"]).Rows.SelectMany(row => row.TranslatedFrom)
                .Order(StringComparer.Ordinal));

    [Fact]
    public void Trap07MeasuresOfAnotherCatalogueAreRefusedAndDoNotDecideTheEdition()
    {
        var reading = Files.ReadSheet(["ID", "Status"], ["5.13.01", "Implemented"], ["8.07.04", "Planned"], ["8.9", "Planned"]);

        Assert.Equal(
            (SoaEdition.Iso2022, 2, "A.8.9"),
            (reading.Edition, reading.Rules().Count(rule => rule == "measure-id"), Assert.Single(reading.Rows).Control));
    }

    [Theory]
    [InlineData("5.7 Threat intelligence")]
    [InlineData("5.7 — Threat Intelligence ⭐ NEW IN 2022")]
    [InlineData("A.5.7: Threat intelligence")]
    public void Trap08IdAndTitleInOneCellAreParted(string written) =>
        Assert.Equal(
            "A.5.7",
            Assert.Single(
                Files.ReadSheet(
                    ["Control ID and Name", "Applicable?"], [written, "Yes"], ["8.25 Secure development life cycle", "No"]).Rows,
                row => row.Applicable == Applicability.Applicable).Control);

    [Theory]
    [InlineData("6.1-6.3", "several-controls")]
    [InlineData("8.1, 8.3, 7.9", "several-controls")]
    [InlineData("A.5.1 – A.5.3", "several-controls")]
    [InlineData("A.11.1.x", "control-id-open")]
    [InlineData("[A.5.x]", "control-id-open")]
    public void Trap09RangesAndWildcardsAreRefusedWithTheirReason(string written, string rule)
    {
        var reading = Files.ReadSheet(["Control ID", "Applicable"], ["A.5.7", "Yes"], [written, "No"]);

        Assert.Equal((rule, 3), (Assert.Single(reading.Doubts).Rule, reading.Doubts[0].Row));
    }

    [Fact]
    public void Trap10ACountOf93ProvesNothing()
    {
        var made = Enumerable.Range(1, 93).Select(i => (IReadOnlyList<object?>)[$"A.{5 + (i / 10)}.{1 + (i % 10)}", "Erfüllt"]);
        var reading = Files.ReadSheet([["Control-ID", "GAP-Status"], .. made]);

        Assert.Equal(("edition-mixed", 0), (Assert.Single(reading.Doubts).Rule, reading.Rows.Count));
    }

    [Fact]
    public void Trap10ATitleOfAnotherControlIsSaid()
    {
        var reading = Files.ReadSheet(
            Headers, ["A.6.8", "Information security in project management", "Yes", ""], ["A.5.7", "Threat Intel", "Yes", ""]);

        Assert.Equal("title-of-another", Assert.Single(reading.Doubts).Rule);
        Assert.Equal(["A.5.7", "A.6.8"], reading.Rows.Select(row => row.Control));
    }

    [Theory]
    [InlineData("ISO 27001:2022 Controls", "5.1.1", SoaEdition.Iso2013)]
    [InlineData("ISO 27001:2013 Controls", "5.7", SoaEdition.Iso2022)]
    public void Trap11LabelsLieAndIdsTell(string label, string id, SoaEdition edition) =>
        Assert.Equal(edition, Files.ReadSheet([label], ["Control ID", "Applicable"], [id, "Yes"]).Edition);

    [Theory]
    [InlineData("27001:2023-A5.1", SoaEdition.Iso2022)]
    [InlineData("27001:2017-A5.1.1", SoaEdition.Iso2013)]
    public void Trap11EuropeanAdoptionsAreOfTheirEdition(string id, SoaEdition edition) =>
        Assert.Equal(edition, Files.ReadSheet(["Klausel", "Anwendbar"], [id, "Ja"]).Edition);

    [Fact]
    public void Trap12RepeatedControlsStandOnceAndWhatDiffersStaysOpen()
    {
        var reading = Files.ReadSheet(
            Headers, ["A.5.7", "", "Yes", "Implemented"], ["A.5.7", "", "Yes", "Planned"], ["A.8.9", "", "Yes", "Planned"],
            ["A.8.9", "", "Yes", "Planned"]);

        Assert.Equal("control-repeated", Assert.Single(reading.Doubts).Rule);
        Assert.Equal((Applicability.Applicable, Implementation.Unknown), (reading.Row("A.5.7").Applicable, reading.Row("A.5.7").Status));
        Assert.Equal(Implementation.Planned, reading.Row("A.8.9").Status);
    }

    [Fact]
    public void Trap13AnyOrderIsPutRight() =>
        Assert.Equal(
            ["A.5.2", "A.5.7", "A.5.10"],
            Files.ReadSheet(Headers, ["A.5.10", "", "Yes", ""], ["A.5.7", "", "Yes", ""], ["A.5.2", "", "Yes", ""]).Rows
                .Select(row => row.Control));
}
