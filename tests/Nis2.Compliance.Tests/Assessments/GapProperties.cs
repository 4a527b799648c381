using FsCheck;
using FsCheck.Fluent;
using Nis2.Compliance.Assessments;
using Nis2.Compliance.Catalogue;
using Nis2.Compliance.Mapping;
using Nis2.Compliance.Soa;

namespace Nis2.Compliance.Tests.Assessments;

public sealed class GapProperties
{
    private static readonly Implementation[] Weaker =
        [.. Enum.GetValues<Implementation>().Where(status => status != Implementation.Implemented)];

    private static readonly Gen<SoaRow?> Row =
        from applicable in Gen.Frequency((6, Gen.Constant(Applicability.Applicable)), (1, Gen.Elements(Enum.GetValues<Applicability>())))
        from status in Gen.Frequency((3, Gen.Constant(Implementation.Implemented)), (2, Gen.Elements(Enum.GetValues<Implementation>())))
        from reason in Gen.Elements<string?>(null, "Not needed.")
        from there in Gen.Frequency((9, Gen.Constant(true)), (1, Gen.Constant(false)))
        select there ? new SoaRow("?", applicable, status, reason) : null;

    internal static readonly Gen<Case> Cases =
        from set in Gen.Elements<MappingSet>([.. MappingSets.All])
        from rows in Row.ArrayOf(Whole.Rows.Count)
        from clauses in Gen.Elements(Enum.GetValues<Implementation>()).ArrayOf(Whole.Clauses.Count)
        from at in Gen.Choose(0, Whole.Rows.Count - 1)
        select new Case(
            set,
            new SoaState
            {
                Rows = [.. rows.Select((row, number) => row is null ? null : row with { Control = Whole.Rows[number].Control }).OfType<SoaRow>()],
                Clauses = [.. Whole.Clauses.Select((clause, number) => clause with { Status = clauses[number] })],
            },
            Whole.Rows[at].Control);

    [Fact]
    public void ImplementingAControlNeverLowersAMeasure() => Holds(one =>
    {
        var better = one.Statement with
        {
            Rows =
            [
                .. one.Statement.Rows.Where(row => row.Control != one.Control),
                new SoaRow(one.Control, Applicability.Applicable, Implementation.Implemented),
            ],
        };
        return Statuses(one.Set, better).Zip(Statuses(one.Set, one.Statement)).All(pair => Rank(pair.First) >= Rank(pair.Second));
    });

    [Fact]
    public void ALapsedControlNeverRaisesAMeasure() => Holds(one => Weaker.All(status =>
    {
        var worse = one.Statement with
        {
            Rows = [.. one.Statement.Rows.Select(row => row.Control == one.Control && row.Status == Implementation.Implemented ? row with { Status = status } : row)],
        };
        return Statuses(one.Set, worse).Zip(Statuses(one.Set, one.Statement)).All(pair => Rank(pair.First) <= Rank(pair.Second));
    }));

    [Fact]
    public void NothingIsCoveredByAnEmptyStatement() => Assert.All(MappingSets.All, set => Assert.DoesNotContain(
        GapStatus.Covered, Statuses(set, new SoaState())));

    [Fact]
    public void CountsEachOfTheTenMeasuresOnce() => Holds(one =>
    {
        var report = GapAnalysis.Of(Given.Basis(one.Set, one.Statement));
        var counts = report.Counts;
        return report.Measures.Select(gap => gap.Requirement).SequenceEqual(Catalogues.Measures.Ids)
            && counts.Covered + counts.PartlyCovered + counts.Missing + counts.NotApplicable + counts.NotAsserted == 10;
    });

    private static IEnumerable<GapStatus> Statuses(MappingSet set, SoaState statement) =>
        GapAnalysis.Of(Given.Basis(set, statement)).Measures.Select(gap => gap.Status);

    private static int Rank(GapStatus status) => status switch
    {
        GapStatus.Covered => 2,
        GapStatus.PartlyCovered => 1,
        _ => 0,
    };

    private static void Holds(Func<Case, bool> property) => Prop.ForAll(Cases.ToArbitrary(), property).QuickCheckThrowOnFailure();

    public sealed record Case(MappingSet Set, SoaState Statement, string Control);
}
