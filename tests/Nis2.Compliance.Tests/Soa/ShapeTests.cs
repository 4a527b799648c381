using Nis2.Compliance.Soa;
using Nis2.Compliance.Soa.Export;
using Nis2.Compliance.Subjects;

namespace Nis2.Compliance.Tests.Soa;

public sealed class ShapeTests
{
    public static TheoryData<string> Names => [.. Shapes.All.Select(shape => shape.Name)];

    [Fact]
    public void ThereAreTwentyFiveOrMore() => Assert.InRange(Shapes.All.Count, 25, 100);

    [Theory]
    [MemberData(nameof(Names))]
    public void EveryDecisionIsReadRight(string name)
    {
        var shape = Shapes.All.Single(one => one.Name == name);

        var reading = Files.Read(shape.Build(), shape.Corrections);

        Assert.Equal(SoaEdition.Iso2022, reading.Edition);
        Assert.Equal(shape.Said.Select(one => one.Id), reading.Rows.Select(row => row.Control));
        Assert.Equal(93 - shape.Said.Count, reading.Missing.Count);
        Assert.All(shape.Said.Zip(reading.Rows), pair =>
        {
            var (said, row) = pair;
            Assert.Equal((said.Id, said.Applies ? Applicability.Applicable : Applicability.NotApplicable), (row.Control, row.Applicable));
            Assert.Equal((said.Id, Expected(shape, said)), (row.Control, row.Status));
        });
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void AnExportOfItComesBackTheSame(string name)
    {
        var shape = Shapes.All.Single(one => one.Name == name);
        var state = new SoaState { Rows = Files.Read(shape.Build(), shape.Corrections).Rows };

        Assert.All(Enum.GetValues<ExportLanguage>(), language =>
        {
            Assert.True(DomainJson.Same(state.Rows, Files.Read(SoaExport.Xlsx(state, language)).Rows));
            Assert.True(DomainJson.Same(state.Rows, Files.Read(SoaExport.Csv(state, language)).Rows));
        });
    }

    // Flags and percentages have fewer grades than the truth.
    private static Implementation Expected(Shape shape, Truth.Said said) => (shape.States, shape.Name) switch
    {
        (false, _) => Implementation.Unknown,
        (_, "xlsx-czech-flags" or "xlsx-percent-and-flag") when said.Status == Implementation.Planned => Implementation.NotImplemented,
        _ => said.Status,
    };
}
