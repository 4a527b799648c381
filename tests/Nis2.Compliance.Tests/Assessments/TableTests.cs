using Nis2.Compliance.Assessments;
using Nis2.Compliance.Soa;

namespace Nis2.Compliance.Tests.Assessments;

public sealed class TableTests
{
    [Fact]
    public void TheStatementHasEveryControlAndEachAdditionBelowItsOwn()
    {
        var statement = ExtendedStatement.Of(Given.Statement(Given.Row("A.5.24", Implementation.Planned)), PlanStory.Planned().State);
        var rows = StatementTable.Rows(statement).Skip(1).ToList();
        Assert.Equal(94, rows.Count);
        var at = rows.FindIndex(row => row[0] == "A.5.24");
        Assert.Equal(("planned", "N-1", "2026-12-31"), (rows[at][3], rows[at + 1][0], rows[at + 1][9]));
    }

    [Fact]
    public void TheAnalysisHasARowForEachPairAndEachDuty()
    {
        var report = GapAnalysis.Of(Given.Basis(Given.Set(Given.Pair("A.5.24"), Given.Pair("A.5.25")), Given.Statement()));
        var rows = GapTable.Rows(report).ToList();
        Assert.Equal(2, rows.Count(row => row[0] == Given.Handling));
        Assert.Equal(report.Duties.Count, rows.Count(row => row[0]!.StartsWith("nis2:", StringComparison.Ordinal)));
        Assert.All(rows, row => Assert.Equal(rows[0].Count, row.Count));
    }
}
