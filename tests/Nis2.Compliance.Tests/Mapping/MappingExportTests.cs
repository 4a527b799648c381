using System.Text.Json.Nodes;
using Nis2.Compliance.Catalogue;
using Nis2.Compliance.Mapping;
using NodaTime;

namespace Nis2.Compliance.Tests.Mapping;

public sealed class MappingExportTests
{
    public static TheoryData<string> Sets => [.. MappingSets.All.Select(set => set.Id)];

    [Fact]
    public void CsvHasOneLineForEachPair()
    {
        var lines = MappingCsv.Of(MappingSets.Consolidated.Pairs).Split("\r\n");

        Assert.Equal("requirement,control,relationship,coverage,sources", lines[0]);
        Assert.Equal(MappingSets.Consolidated.Pairs.Count, lines.Length - 2);
        Assert.Contains("Art.21(2)(h),A.8.24,equal,full,content-hub;comparison-article;bsi;enisa-2024-2690", lines);
    }

    [Fact]
    public void CsvKeepsASourcesOwnWord() => Assert.Contains(
        "Art.21(2)(b),A.5.24,,Partial (no authority notification),",
        MappingCsv.Of(MappingSets.Find("comparison-article")!.Pairs),
        StringComparison.Ordinal);

    [Theory]
    [InlineData("=cmd|' /C calc'!A0", "'=cmd|' /C calc'!A0")]
    [InlineData("+1", "'+1")]
    [InlineData("-1", "'-1")]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    [InlineData("a,\"b\"", "\"a,\"\"b\"\"\"")]
    [InlineData("=1,2", "\"'=1,2\"")]
    public void CsvLetsNoCellBeAFormula(string printed, string cell) => Assert.EndsWith(
        $"\r\nArt.21(2)(a),5.2,,{cell},\r\n", MappingCsv.Of([new MappingPair("Art.21(2)(a)", "5.2") { Printed = printed }]));

    [Theory]
    [MemberData(nameof(Sets))]
    public void TheMatrixHoldsEveryPairOnce(string id)
    {
        var set = MappingSets.Find(id)!;
        var matrix = MappingMatrix.Of(set);

        Assert.Equal(set.Pairs.Count, matrix.Cells.Count);
        Assert.All(matrix.Cells, cell => Assert.True(
            matrix.Requirements.Contains(cell.Requirement) && matrix.Controls.Contains(cell.Control)));
        Assert.Equal("not asserted", matrix.Absent);
    }

    [Fact]
    public void CoverageIsCountedAndNeverTakenFromAClaim()
    {
        var counted = MappingStatistics.Of(MappingSets.Consolidated);

        Assert.Equal(10, counted.Measures.Count);
        Assert.Equal(new Dictionary<string, int> { ["full"] = 4, ["partial"] = 6 }, counted.Verdicts);
        Assert.Empty(counted.Claims);
        Assert.Equal(93, counted.Controls + counted.Unmapped.Count);
        Assert.Equal("about 70 %", MappingStatistics.Of(MappingSets.Find("content-hub")!).Claims[0].Value);
    }

    [Fact]
    public void ASetWithoutAPairSaysNotAsserted()
    {
        var bsi = MappingStatistics.Of(MappingSets.Find("bsi")!);

        Assert.Equal("not asserted", bsi.Measures.Single(measure => measure.Measure == "Art.21(2)(f)").Verdict);
        Assert.Contains(
            "bsi",
            MappingComparison.Of(MappingSets.All).Single(pair => (pair.Requirement, pair.Control) == ("Art.21(2)(f)", "9.2")).NotAsserted);
    }

    [Fact]
    public void TheComparisonNamesEverySetThatAssertsAPair()
    {
        var pair = MappingComparison.Of(MappingSets.All).Single(one => (one.Requirement, one.Control) == ("Art.21(2)(a)", "A.8.2"));

        Assert.Equal(
            ["comparison-article", "comparison-article-short-list", "content-hub"], pair.Words.Keys.Order(StringComparer.Ordinal));
        Assert.Contains("consolidated", pair.NotAsserted);
        Assert.NotNull(pair.LeftOut);
    }

    [Theory]
    [MemberData(nameof(Sets))]
    public void OscalHoldsEveryPairInItsOwnTerms(string id)
    {
        var set = MappingSets.Find(id)!;
        var document = OscalMapping.Of(set, Instant.FromUtc(2026, 11, 22, 8, 0))["mapping-collection"]!;
        var mappings = document["mappings"] is JsonArray several ? several.ToArray() : [document["mappings"]];
        var maps = mappings.SelectMany(mapping => mapping!["maps"]!.AsArray()).ToList();

        Assert.Equal("1.2.2", (string?)document["metadata"]!["oscal-version"]);
        Assert.All(
            ["method", "matching-rationale", "status", "mapping-description"], field => Assert.NotNull(document["provenance"]![field]));
        Assert.True(mappings.Length == 1 ? document["mappings"] is JsonObject : mappings.Length == 2);
        Assert.Equal(set.Pairs.Count, maps.Count);
        Assert.Equal(maps.Count, maps.Select(map => (string?)map!["uuid"]).Distinct().Count());
        Assert.All(
            maps, map => Assert.Matches("^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$", (string)map!["uuid"]!));
        Assert.All(maps, map => Assert.True(
            (string?)map!["relationship"] is "equal-to" or "subset-of" or "superset-of" or "intersects-with" || map["ns"] is not null));
        Assert.All(maps, map => Assert.NotNull(Catalogues.Entry((string)map!["targets"]![0]!["id-ref"]!)));
    }
}
