using Nis2.Compliance.Soa;
using Nis2.Compliance.Soa.Reading;

namespace Nis2.Compliance.Tests.Soa;

/// <summary>Lists of risks as registers export them.</summary>
public sealed class RiskShapeTests
{
    private static readonly IReadOnlyList<object?>[] English =
    [
        ["Risk ID", "Risk Title", "Owner", "Treatment", "Controls", "Risk Level", "Link"],
        ["R-1", "Ransomware", "CISO", "Mitigate", "A.8.7, A.8.13", "high", "https://risks.example/R-1"],
        ["R-2", "Flood", "Facilities", "Transfer", "A.7.5", "low", ""],
    ];

    public static TheoryData<string> Names => ["csv", "csv-german", "xlsx", "xlsx-title-above", "json", "json-nested", "markdown"];

    [Theory]
    [MemberData(nameof(Names))]
    public void EveryRiskIsReadRight(string name)
    {
        var reading = Read(File(name));

        Assert.Equal(
            [
                ("R-1", RiskTreatment.Modify, "Ransomware", "CISO", "A.8.7 A.8.13", "high", "https://risks.example/R-1"),
                ("R-2", RiskTreatment.Share, "Flood", "Facilities", "A.7.5", "low", null),
            ],
            reading.Risks.Select(risk => (
                risk.Id, risk.Treatment, risk.Title!, risk.Owner!, string.Join(' ', risk.Measures), risk.Level!, risk.Link)));
        Assert.Empty(reading.Doubts);
        Assert.Empty(reading.Rows);
    }

    [Theory]
    [InlineData("accept", RiskTreatment.Retain)]
    [InlineData("Akzeptieren", RiskTreatment.Retain)]
    [InlineData("vermeiden", RiskTreatment.Avoid)]
    [InlineData("Réduire", RiskTreatment.Modify)]
    [InlineData("insure", RiskTreatment.Share)]
    [InlineData("", RiskTreatment.Undecided)]
    [InlineData("tbd", RiskTreatment.Undecided)]
    public void TreatmentsAreReadByTheirWords(string word, RiskTreatment treatment)
    {
        var reading = Read(Files.Text($"Risk ID,Risk Title,Treatment\nR-1,Fire,{word}\n"));

        Assert.Equal(treatment, Assert.Single(reading.Risks).Treatment);
        Assert.Empty(reading.Doubts);
    }

    [Theory]
    [InlineData("A.5.7; 9.2", "9.2 A.5.7")]
    [InlineData("A.5.7 A.5.8", "A.5.7 A.5.8")]
    [InlineData("5.24\n8.8", "A.5.24 A.8.8")]
    [InlineData("A.16.1.5", "A.5.26")]
    public void MeasuresAreControlsAndClausesOfEitherEdition(string written, string read)
    {
        var reading = Read(Files.Csv(",", [["Risk ID", "Risk Title", "Controls"], ["R-1", "Fire", written]]));

        Assert.Equal(read.Split(' ').Order(), Assert.Single(reading.Risks).Measures.Order());
        Assert.Empty(reading.Doubts);
    }

    [Theory]
    [InlineData("R-1,Fire,perhaps,", "treatment-unknown")]
    [InlineData("R-1,Fire,,A.99.1", "measure-unknown")]
    [InlineData("R-1,Fire,,our firewall", "measure-unknown")]
    [InlineData(",Fire,accept,", "risk-without-id")]
    [InlineData("R-9,Water,,", "risk-repeated")]
    public void WhatIsNotUnderstoodIsSaidAndNothingIsGuessed(string row, string rule)
    {
        var reading = Read(Files.Text($"Risk ID,Risk Title,Treatment,Controls\nR-9,Storm,avoid,A.7.5\n{row}\n"));

        var doubt = Assert.Single(reading.Doubts);
        Assert.Equal((rule, 3), (doubt.Rule, doubt.Row));
        var storm = Assert.Single(reading.Risks, risk => risk.Id == "R-9");
        Assert.Equal(("Storm", RiskTreatment.Avoid), (storm.Title, storm.Treatment));
        Assert.All(reading.Risks, risk => Assert.True(risk == storm || risk is { Treatment: RiskTreatment.Undecided, Measures: [] }));
    }

    [Fact]
    public void MoreThanAreFollowedAreSaid()
    {
        var rows = Enumerable.Range(1, SoaLimits.Risks + 2).Select(i => (IReadOnlyList<object?>)[$"R-{i}", "Fire"]);
        var reading = Read(Files.Csv(",", [["Risk ID", "Risk Title"], .. rows]));

        Assert.Equal(SoaLimits.Risks, reading.Risks.Count);
        Assert.Equal(["too-many-risks", "too-many-risks"], reading.Rules());
    }

    [Fact]
    public void AFileWithoutRisksSaysSo() =>
        Assert.Equal(["no-risks"], Read(Files.Text("Asset,Place\nServer,Bonn\n")).Rules());

    [Fact]
    public void AcceptanceStatesThemAll()
    {
        var story = new Story<SoaState, SoaCommand>(new SoaKind(), SoaDecisions.Decide);
        story.Given(new StateRisks([new RiskEntry("R-0", RiskTreatment.Avoid, [])], Whole: true));
        story.Given(new ProposeImport("one", ImportContent.Risks, new string('a', 64), 10, "risks.csv"));
        var reading = Read(File("csv"));

        story.Given(new AcceptImport("one", reading, SoaReader.Hash(reading), "evidence-one"));

        Assert.Equal(["R-1", "R-2"], story.State.Risks.Select(risk => risk.Id));
        Assert.Equal("Ransomware", story.State.Risks[0].Title);
        Assert.Empty(story.State.Imports);
    }

    private static SoaReading Read(byte[] file) => Files.Read(file, content: ImportContent.Risks);

    private static byte[] File(string name) => name switch
    {
        "csv" => Files.Csv(",", English),
        "csv-german" => Files.Csv(
            ";",
            [
                ["Risikobezeichnung", "Risiko-ID", "Risikobehandlung", "Maßnahmen", "Verantwortlich", "Risikostufe", "Verweis"],
                ["Ransomware", "R-1", "mindern", "A.8.7, A.8.13", "CISO", "high", "https://risks.example/R-1"],
                ["Flood", "R-2", "übertragen", "A.7.5", "Facilities", "low", ""],
            ]),
        "xlsx" => new XlsxFile().Sheet("Risks", English).Bytes(),
        "xlsx-title-above" => new XlsxFile().Sheet("Risks", [["Risk register"], [], ["Version", 3], .. English]).Bytes(),
        "json" => Files.Text(Json),
        "json-nested" => Files.Text($$$"""{"register":{"risks":{{{Json}}}}}"""),
        _ => Files.Markdown(English),
    };

    private const string Json = """
        [
          {
            "riskId": "R-1", "title": "Ransomware", "owner": "CISO", "treatment": "mitigate", "controls": ["A.8.7", "A.8.13"],
            "level": "high", "url": "https://risks.example/R-1"
          },
          { "riskId": "R-2", "title": "Flood", "owner": "Facilities", "treatment": "transfer", "controls": ["A.7.5"], "level": "low" }
        ]
        """;
}
