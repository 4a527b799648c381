using Nis2.Compliance.Assessments;
using Nis2.Compliance.Mapping;
using Nis2.Compliance.Soa;
using static Nis2.Compliance.Tests.Assessments.Given;

namespace Nis2.Compliance.Tests.Assessments;

public sealed class PlanEffectTests
{
    private static readonly GapBasis Now =
        Basis(
            Set(Pair("A.5.24")) with { Verdicts = [new RequirementVerdict(Handling) { Coverage = Coverage.Partial, Remaining = Clocks }] },
            Statement(Row("A.5.24", Implementation.Planned))) with
        {
            Plan = new PlanEffect(new HashSet<string> { "A.5.24" }, new HashSet<string> { Handling, "nis2:registration" }),
        };

    [Fact]
    public void APlanChangesNothingBeforeItIsDone() => Assert.Equal(GapStatus.Missing, Judged(Now).Status);

    [Fact]
    public void TheScenarioAfterThePlanSupposesItDone()
    {
        var report = GapAnalysis.Of(Now with { Scenario = new() { AfterPlan = true } });
        var gap = report.Find(Handling)!;
        Assert.Equal((GapStatus.Covered, ControlReasons.ByPlan), (gap.Status, gap.Pairs[0].Why));
        Assert.Equal(DutyStanding.Fulfilled, report.Duties.Single(duty => duty.Duty == "nis2:registration").Standing);
    }
}
