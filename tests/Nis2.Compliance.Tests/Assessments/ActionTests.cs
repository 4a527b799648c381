using Nis2.Compliance.Assessments;
using Nis2.Compliance.Obligations;
using NodaTime;

namespace Nis2.Compliance.Tests.Assessments;

public sealed class ActionTests
{
    private static readonly string[] Proof = ["evidence-1"];

    [Fact]
    public void IsOwedUntilTheEndOfItsDay()
    {
        var owed = Assert.Single(PlanStory.Planned().Obligations);
        Assert.Equal("action.1", owed.Id);
        Assert.Equal("2026-12-31T23:00:00Z", owed.Due.ToString());
        Assert.Equal(Force.OwnRule, owed.Force);
    }

    // Art. 21(4): appropriate and proportionate corrective measures, without undue delay.
    [Fact]
    public void CorrectingANonconformityRestsOnTheLaw()
    {
        var story = PlanStory.Begin().Given(new RecordNonconformity(NonconformitySource.InternalAudit, null, PlanStory.Details));
        var owed = Assert.Single(story.Obligations);
        Assert.Equal(Force.Law, owed.Force);
        Assert.Contains("Art. 21(4)", owed.Source);
        Assert.Equal(new LocalDate(2026, 11, 10), story.State.Actions[0].FoundOn);
    }

    [Fact]
    public void RemindsEscalatesAndMarksOverdue() => Assert.Equal(
        ["remind/P30D", "escalate/P30D", "remind/P7D", "escalate/P7D", "remind/P1D", "overdue"],
        PlanStory.Planned().RunUntil("2027-02-10T00:00:00+01:00").Events<PlanStepsTaken>().SelectMany(taken => taken.Steps)
            .Select(step => PlannedStep.MarkOf(step.Kind, step.Lead)));

    [Fact]
    public void AnAnsweredReminderIsNotEscalated() => Assert.DoesNotContain(
        PlanStory.Planned().RunUntil("2026-12-02T08:00:00+01:00").Given(new AcknowledgePlan(null)).RunUntil("2026-12-20T00:00:00+01:00")
            .Events<PlanStepsTaken>().SelectMany(taken => taken.Steps),
        step => step.Kind == StepKind.Escalate);

    [Fact]
    public void IsNotDoneWithoutTheEvidenceItAsksFor() => Assert.Equal(
        ("evidence-missing", "evidence"),
        Why(PlanStory.Planned().When(new CompleteAction(1, null, [])).Refusal));

    [Fact]
    public void OnceDoneItIsOwedNoMoreAndClosesWhatItIsFor()
    {
        var story = PlanStory.Planned();
        Assert.Empty(story.State.Closed());
        Assert.Contains("Art.21(2)(b)", story.State.Plan().Closed);

        story.Given(new CompleteAction(1, null, Proof));
        Assert.Empty(story.Obligations);
        Assert.Null(story.Kind.NextStep(story.State));
        Assert.Equal(["Art.21(2)(b)"], story.State.Closed());
        Assert.Empty(story.State.Plan().Closed);
    }

    [Fact]
    public void DoneTwiceIsNoNews() => Assert.Empty(
        PlanStory.Planned().Given(new CompleteAction(1, null, Proof)).When(new CompleteAction(1, null, Proof)).Appended);

    [Fact]
    public void IsDroppedOnlyWithAReason()
    {
        Assert.Equal(("field-missing", "reason"), Why(PlanStory.Planned().When(new DropAction(1, " ")).Refusal));
        Assert.Empty(PlanStory.Planned().Given(new DropAction(1, "Done by the parent.")).Obligations);
    }

    [Fact]
    public void WhatHasEndedIsNotChanged() => Assert.Equal(
        "action-ended", PlanStory.Planned().Given(new DropAction(1, "No.")).When(new ReviseAction(1) { Owner = "CTO" }).Refusal.Rule);

    [Fact]
    public void AnotherDayHasRemindersOfItsOwn()
    {
        var story = PlanStory.Planned().RunUntil("2026-12-02T08:00:00+01:00")
            .Given(new ReviseAction(1) { DueOn = new LocalDate(2027, 3, 31) });
        Assert.Equal("2027-03-31T22:00:00Z", Assert.Single(story.Obligations).Due.ToString());
        Assert.Equal("2027-03-01T22:00:00Z", story.Kind.NextStep(story.State)!.At.ToString());
    }

    [Fact]
    public void AnOverdueActionStillChangesHands() => Assert.Equal(
        "CTO",
        PlanStory.Planned().RunUntil("2027-02-10T00:00:00+01:00")
            .Given(new ReviseAction(1) { Owner = "CTO" }).State.Actions[0].Details.Owner);

    public static TheoryData<string, string, Func<ActionDetails, ActionDetails>> Wrong => new()
    {
        { "requirement-unknown", "for", details => details with { For = "Art.21(2)(k)" } },
        { "duty-unknown", "for", details => details with { For = "nis2:luck" } },
        { "control-unknown", "control", details => details with { Control = "A.9.1" } },
        { "date-out-of-range", "dueOn", details => details with { DueOn = new LocalDate(2026, 11, 9) } },
        { "field-missing", "title", details => details with { Title = null } },
        { "text-too-long", "owner", details => details with { Owner = new string('x', 201) } },
        { "control-unknown", "implements[1]", details => details with { Implements = ["A.5.24", "5.24"] } },
    };

    [Theory]
    [MemberData(nameof(Wrong))]
    public void RefusesWhatNoCatalogueKnows(string rule, string field, Func<ActionDetails, ActionDetails> wrong) =>
        Assert.Equal((rule, field), Why(PlanStory.Begin().When(new PlanAction(wrong(PlanStory.Details))).Refusal));

    [Fact]
    public void NamesTheFieldOfANonconformity() => Assert.Equal(
        "action.for",
        PlanStory.Begin().When(
            new RecordNonconformity(NonconformitySource.Other, null, PlanStory.Details with { For = "x" })).Refusal.Field);

    private static (string Rule, string? Field) Why(Nis2.Compliance.Subjects.Refusal refusal) => (refusal.Rule, refusal.Field);
}
