using Nis2.Compliance.Assessments;
using Nis2.Compliance.Soa;

namespace Nis2.Compliance.Tests.Assessments;

public sealed class StatementTests
{
    private static readonly string Seen = new('a', 64);

    // Reg. (EU) 2024/2690 Art. 2(2): left out only with documented reasons.
    [Fact]
    public void ARequirementIsLeftOutOnlyWithAReason()
    {
        var refusal = PlanStory.Begin().When(new ExemptRequirement("Reg.2024/2690:6.2", " ")).Refusal;
        Assert.Equal(("field-missing", "reason", "Reg. (EU) 2024/2690 Art. 2(2)"), (refusal.Rule, refusal.Field, refusal.Source));

        var story = PlanStory.Begin().Given(new ExemptRequirement("Reg.2024/2690:6.2", "No own development."));
        Assert.Equal([new RequirementExemption("Reg.2024/2690:6.2", "No own development.")], story.State.Exemptions);
        Assert.Empty(story.Given(new ExemptRequirement("Reg.2024/2690:6.2", null)).State.Exemptions);
    }

    // Art. 21(1): proportionate to exposure, size, likelihood and severity.
    [Fact]
    public void KeepsWhyAMeasureIsAsStrongAsItIs() => Assert.Equal(
        "Two sites, no OT.",
        PlanStory.Begin().Given(new NoteProportionality("Art.21(2)(c)", "Two sites, no OT.")).State.Proportionality["Art.21(2)(c)"]);

    [Fact]
    public void WhatAPersonStatesOfADutyIsMarkedSo()
    {
        var fact = Assert.Single(
            PlanStory.Begin().Given(new StateDuty("nis2:management-training", DutyStanding.Fulfilled, "May 2026")).State.Duties);
        Assert.True(fact.Stated);
    }

    // Art. 20(1): management approves the measures.
    [Fact]
    public void AnApprovalIsOfWhatWasSeen()
    {
        var refusal = PlanStory.Begin().When(new ApproveStatement(Seen, new string('b', 64), "evidence-1")).Refusal;
        Assert.Equal(("statement-changed", "Art. 20(1)"), (refusal.Rule, refusal.Source));

        var approval = PlanStory.Begin().When(new ApproveStatement(Seen, Seen, "evidence-1"), by: "director").State.Approval!;
        Assert.Equal((1, Seen, "director"), (approval.Number, approval.Sha256, approval.By));
    }

    [Fact]
    public void AnyChangeMakesItAnotherStatement()
    {
        var soa = Given.Statement(Given.Row("A.5.24", Implementation.Planned));
        var plan = PlanStory.Planned();
        var before = ExtendedStatement.Of(soa, plan.State).Sha256();

        Assert.Equal(before, ExtendedStatement.Of(soa, plan.State).Sha256());
        Assert.NotEqual(
            before, ExtendedStatement.Of(Given.Statement(Given.Row("A.5.24", Implementation.Implemented)), plan.State).Sha256());
        Assert.NotEqual(before, ExtendedStatement.Of(soa, plan.Given(new ReviseAction(1) { Owner = "CTO" }).State).Sha256());
    }

    [Fact]
    public void AdditionsStandBelowTheirControlAndDroppedOnesNowhere()
    {
        var plan = PlanStory.Planned(PlanStory.Details with { Control = "A.5.31" })
            .Given(new PlanAction(PlanStory.Details), new PlanAction(PlanStory.Details), new DropAction(3, "Twice."));
        Assert.Equal(["N-2", "N-1"], ExtendedStatement.Of(new SoaState(), plan.State).Additions.Select(action => action.Row));
    }

    [Fact]
    public void KeepsHowThingsStood()
    {
        var report = GapAnalysis.Of(
            Given.Basis(Given.Set(Given.Pair("A.5.24")), Given.Statement(Given.Row("A.5.24", Implementation.Implemented))));
        var kept = Assert.Single(PlanStory.Begin().Given(new RecordAnalysis(report, Seen)).State.History);
        Assert.Equal((GapStatus.Covered, 10), (kept.Measures["Art.21(2)(b)"], kept.Measures.Count));
    }

    [Fact]
    public void NothingIsStartedByWhatChangesNothing() =>
        Assert.Empty(PlanStory.Begin().When(new ExemptRequirement("Art.21(2)(e)", null)).Appended);
}
