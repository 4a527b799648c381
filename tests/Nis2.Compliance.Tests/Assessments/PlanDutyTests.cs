using Nis2.Compliance.Assessments;
using NodaTime;
using Story = Nis2.Compliance.Tests.Story<Nis2.Compliance.Assessments.PlanState, Nis2.Compliance.Assessments.AssessmentCommand>;

namespace Nis2.Compliance.Tests.Assessments;

public sealed class PlanDutyTests
{
    private const string Corrective = "nis2:corrective-action";
    private const string Management = "nis2:management-liability";
    private static readonly LocalDate InTime = new(2026, 12, 31);
    private static readonly LocalDate Late = new(2027, 1, 1);

    [Fact]
    public void Art21_4CorrectiveActionPastItsDayIsOpenWhateverPeopleState()
    {
        var state = Found().Given(new StateDuty(Corrective, DutyStanding.Fulfilled, "Said so.")).State;
        Assert.Empty(PlanDuties.Certain(state, InTime));
        Assert.Equal((Corrective, DutyStanding.Open), Standing(Assert.Single(PlanDuties.Certain(state, Late))));
    }

    [Fact]
    public void Art21_4CorrectiveActionThatIsDoneIsFulfilled()
    {
        var story = Found();
        Assert.Equal((Corrective, DutyStanding.PartlyFulfilled), AtLeast(story.State));
        story.Given(new CompleteAction(1, null, ["evidence-one"]));
        Assert.Equal((Corrective, DutyStanding.Fulfilled), AtLeast(story.State));
        Assert.Empty(PlanDuties.Certain(story.State, Late));
    }

    [Fact]
    public void ActionsForGapsAreNoCorrectiveActions() => Assert.Empty(PlanDuties.AtLeast(PlanStory.Planned().State, false, InTime));

    [Fact]
    public void Art20_1ApprovalAloneIsNoOversight()
    {
        Assert.Empty(PlanDuties.AtLeast(new PlanState(), false, InTime));
        Assert.Equal((Management, DutyStanding.PartlyFulfilled), AtLeast(new PlanState(), approved: true));
        var reviewed = PlanStory.Begin().Given(
            new SetCycle(CycleKind.ManagementReview, 12, null), new HoldCycle(CycleKind.ManagementReview, null, [], null)).State;
        Assert.Equal((Management, DutyStanding.PartlyFulfilled), AtLeast(reviewed));
        Assert.Equal((Management, DutyStanding.Fulfilled), AtLeast(reviewed, approved: true));
        Assert.Equal(DutyStanding.PartlyFulfilled, Assert.Single(PlanDuties.AtLeast(reviewed, true, InTime.PlusYears(1))).Standing);
    }

    private static Story Found() => PlanStory.Begin().Given(
        new RecordNonconformity(NonconformitySource.InternalAudit, null, PlanStory.Details));

    private static (string Duty, DutyStanding Standing) AtLeast(PlanState state, bool approved = false) =>
        Standing(Assert.Single(PlanDuties.AtLeast(state, approved, InTime)));

    private static (string Duty, DutyStanding Standing) Standing(DutyFact fact) => (fact.Duty, fact.Standing);
}
