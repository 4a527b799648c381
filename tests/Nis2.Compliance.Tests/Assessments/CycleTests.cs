using Nis2.Compliance.Assessments;
using Nis2.Compliance.Obligations;
using NodaTime;

namespace Nis2.Compliance.Tests.Assessments;

public sealed class CycleTests
{
    // Art. 21(2)(f): policies and procedures to assess the effectiveness of the measures; no period is named.
    [Theory]
    [InlineData(CycleKind.Effectiveness, "effectiveness", "Art. 21(2)(f)")]
    [InlineData(CycleKind.ManagementReview, "management-review", "Art. 20(1)")]
    [InlineData(CycleKind.InternalAudit, "internal-audit", "clause 9.2")]
    public void IsOwedAsOftenAsTheOrganisationDecides(CycleKind cycle, string id, string basis)
    {
        var owed = Assert.Single(PlanStory.Begin().Given(new SetCycle(cycle, 12, null)).Obligations);
        Assert.Equal((id, Force.OwnRule, "2027-11-10T23:00:00Z"), (owed.Id, owed.Force, owed.Due.ToString()));
        Assert.Contains(basis, owed.Source);
    }

    [Fact]
    public void RunsAnewFromTheDayItWasHeld()
    {
        var story = PlanStory.Begin()
            .Given(new SetCycle(CycleKind.InternalAudit, 6, new LocalDate(2026, 12, 1)))
            .At("2026-11-30T10:00:00+01:00")
            .Given(new HoldCycle(CycleKind.InternalAudit, null, ["evidence-1"], "Two findings."));
        Assert.Equal("2027-05-30T22:00:00Z", Assert.Single(story.Obligations).Due.ToString());
    }

    [Fact]
    public void HeldTwiceOnOneDayIsNoNews()
    {
        var held = new HoldCycle(CycleKind.InternalAudit, null, [], null);
        Assert.Empty(PlanStory.Begin().Given(new SetCycle(CycleKind.InternalAudit, 6, null), held).When(held).Appended);
    }

    [Fact]
    public void EndsWhenNoPeriodIsLeft() => Assert.Empty(PlanStory.Begin()
        .Given(new SetCycle(CycleKind.InternalAudit, 6, null), new SetCycle(CycleKind.InternalAudit, null, null)).Obligations);

    [Theory]
    [InlineData(0)]
    [InlineData(37)]
    public void RefusesPeriodsNobodyMeans(int months) => Assert.Equal(
        "months-out-of-range", PlanStory.Begin().When(new SetCycle(CycleKind.InternalAudit, months, null)).Refusal.Rule);

    [Fact]
    public void IsNotHeldBeforeItIsSet() => Assert.Equal(
        "cycle-unknown", PlanStory.Begin().When(new HoldCycle(CycleKind.InternalAudit, null, [], null)).Refusal.Rule);
}
