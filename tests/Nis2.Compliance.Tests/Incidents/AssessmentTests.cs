using Nis2.Compliance.Incidents;
using Nis2.Compliance.Law;
using Nis2.Compliance.Significance;
using Nis2.Compliance.Subjects;
using Nis2.Compliance.Tests.Significance;
using Story = Nis2.Compliance.Tests.Story<Nis2.Compliance.Incidents.IncidentState, Nis2.Compliance.Incidents.IncidentCommand>;

namespace Nis2.Compliance.Tests.Incidents;

/// <summary>Assessments in the incident's stream: the criteria of Art. 23(3) advise, a person decides.</summary>
public sealed class AssessmentTests
{
    private const string Harmless = "severe-disruption=no severe-financial-loss=no considerable-damage-to-others=no";
    private const string Grave = "severe-disruption=yes";

    [Fact]
    public void StartsNoLegalClockWhateverItSays()
    {
        var before = IncidentStory.Suspected();
        var story = IncidentStory.Suspected().Given(Assess(Grave, SignificanceOutcome.Significant));

        Assert.Equal(SignificanceOutcome.Significant, story.State.Assessment!.Outcome);
        Assert.Equal(IncidentStatus.Suspected, story.State.Status);
        Assert.Null(story.State.Aware);
        Assert.Equal(before.State.Stages.Select(stage => stage.Stage), story.State.Stages.Select(stage => stage.Stage));
        Assert.Equal(before.Kind.NextStep(before.State), story.Kind.NextStep(story.State));
    }

    [Fact]
    public void RecordsEachCriterionWithItsArticleAndWhoDecidedWhy()
    {
        var story = IncidentStory.Suspected().When(Assess(Harmless, SignificanceOutcome.Significant, "The regulator asked."), by: "ada");

        var assessed = Assert.Single(story.Events<SignificanceAssessed>());
        Assert.Equal(SignificanceOutcome.NotSignificant, assessed.Outcome);
        Assert.Contains(assessed.Criteria, one => one is { Article: "Directive (EU) 2022/2555 Art. 23(3)(a)", Result: Verdict.NotMet });
        var assessment = story.State.Assessment!;
        Assert.Equal(
            ("ada", "The regulator asked.", SignificanceOutcome.Significant), (assessment.By, assessment.Reason, assessment.Decision));
    }

    [Theory]
    [InlineData(Grave, SignificanceOutcome.NotSignificant, true)]
    [InlineData(Harmless, SignificanceOutcome.Significant, true)]
    [InlineData("", SignificanceOutcome.NotSignificant, true)]
    [InlineData("", SignificanceOutcome.Significant, false)]
    [InlineData(Grave, SignificanceOutcome.Significant, false)]
    [InlineData(Harmless, SignificanceOutcome.NotSignificant, false)]
    public void NeedsAReasonAgainstTheCriteria(string said, SignificanceOutcome decision, bool needed)
    {
        var story = IncidentStory.Suspected().When(Assess(said, decision));

        Assert.Equal(!needed, story.WasAccepted);
        if (needed)
            Assert.Equal(("decision-needs-reason", "reason"), (story.Refusal.Rule, story.Refusal.Field));
        Assert.True(story.When(Assess(said, decision, "Because.")).WasAccepted);
    }

    [Fact]
    public void KeepsItsHistoryInTheStreamAndOnlyTheLatestInTheState()
    {
        var story = IncidentStory.Suspected().Given(Assess(string.Empty), Assess(Harmless), Assess(Grave));

        Assert.Equal(
            [SignificanceOutcome.Undetermined, SignificanceOutcome.NotSignificant, SignificanceOutcome.Significant],
            story.Events<SignificanceAssessed>().Select(one => one.Outcome));
        Assert.Empty(story.When(Assess(Grave)).Appended);
    }

    [Fact]
    public void MayComeWithAwarenessAsOneDecision()
    {
        var story = IncidentStory.Suspected().Given(IncidentStory.Awareness() with { Assessment = Assess(Grave) });

        Assert.Equal(
            [typeof(SignificanceAssessed), typeof(AwarenessStated)], story.Appended.Take(2).Select(one => one.Facts.GetType()));
        Assert.NotNull(story.State.Stage(Stages.EarlyWarning));
    }

    [Fact]
    public void RefusedAwarenessRecordsNoAssessment()
    {
        var story = IncidentStory.Suspected().When(new StateAwareness(string.Empty, Assessment: Assess(Grave)));

        Assert.Equal("basis", story.Refusal.Field);
        Assert.Null(story.State.Assessment);
    }

    [Fact]
    public void NotSignificantAgainstAMetCriterionNeedsAReasonOfItsOwn()
    {
        var judgement = new JudgeNotSignificant("A test system.");
        var story = IncidentStory.Suspected().Given(Assess(Grave)).When(judgement);

        Assert.Equal(("criterion-met-needs-reason", "overrideReason"), (story.Refusal.Rule, story.Refusal.Field));
        Assert.Equal("Directive (EU) 2022/2555 Art. 23(3)(a)", story.Refusal.Source);
        story.Given(judgement with { OverrideReason = "The answer was about another system." });
        Assert.Equal(IncidentStatus.NotSignificant, story.State.Status);
        Assert.Equal(SignificanceOutcome.NotSignificant, story.State.Assessment!.Decision);
    }

    [Fact]
    public void NotSignificantNeedsNoSecondReasonWhereTheDecisionHasOne()
    {
        var story = IncidentStory.Suspected()
            .Given(Assess(Grave, SignificanceOutcome.NotSignificant, "Another system."), new JudgeNotSignificant("A test system."));

        Assert.Equal(IncidentStatus.NotSignificant, story.State.Status);
        Assert.Empty(story.Events<CriterionOverridden>());
    }

    [Fact]
    public void TellsWhoeverMayStateAwarenessThatACriterionIsMet()
    {
        var notice = Assert.Single(IncidentStory.Suspected().When(Assess(Grave)).Notices);

        // Which one is a detail of the incident: it leaves only where the organisation says so.
        Assert.StartsWith("The assessment found a criterion met.", notice.Text);
        Assert.Empty(IncidentStory.Suspected().When(Assess(Harmless)).Notices);
        Assert.Empty(IncidentStory.Significant().When(Assess(Grave)).Notices);
        Assert.Empty(IncidentStory.Suspected().When(Assess(Grave, SignificanceOutcome.NotSignificant, "Another system.")).Notices);
    }

    [Fact]
    public void AVoidIncidentRecursWithNothing()
    {
        var story = IncidentStory.Suspected().Given(Assess(Harmless));

        Assert.NotNull(RecurrenceFacts.Of(story.State));
        Assert.Null(RecurrenceFacts.Of(story.Given(new VoidIncident("Opened twice.")).State));
    }

    [Fact]
    public void HeadsCarryWhatArt4Compares()
    {
        var assessed = Assess("financial-loss=300000 annual-turnover=90000000 " + Harmless);
        var story = IncidentStory.Suspected().Given(assessed with
        {
            Inputs = assessed.Inputs with { RootCause = "human-errors", CauseKey = "vpn" },
        });

        var read = RecurrenceFacts.Read("incident-1", story.Kind.Summarise(story.State).Facts);
        Assert.Equal(new RelatedIncident("incident-1", SignificanceCase.Occurred, "human-errors", "vpn", 300_000, 300_000), read);
        Assert.Null(IncidentStory.Suspected().Kind.Summarise(IncidentStory.Suspected().State).Facts);
    }

    [Fact]
    public void WhatIsSignificantByItselfDoesNotRecurWithOthers() =>
        Assert.Null(RecurrenceFacts.Of(IncidentStory.Suspected().Given(Assess(Grave)).State));

    [Fact]
    public void RecursWithAnotherIncidentOfTheOrganisation()
    {
        var assess = Assess("financial-loss=300000 annual-turnover=90000000 scheduled-maintenance=no");
        var story = IncidentStory.Suspected().Given(assess with
        {
            Inputs = assess.Inputs with { EntityTypes = ["I.8.4"], RootCause = "human-errors", CauseKey = "vpn" },
            Related =
            [
                new RelatedIncident("incident-1", SignificanceCase.Occurred, "human-errors", "vpn", 200_001, 200_001),
                new RelatedIncident("incident-2", SignificanceCase.Occurred, "human-errors", "mail", 900_000, 900_000),
            ],
        });

        Assert.Equal(["incident-1"], story.State.Assessment!.Related);
        Assert.Equal(["Implementing Regulation (EU) 2024/2690 Art. 3(1)(f) and Art. 4"], story.State.Assessment.Met);
        Assert.NotNull(RecurrenceFacts.Of(story.State));
    }

    internal static AssessSignificance Assess(string said, SignificanceOutcome? decision = null, string? reason = null) =>
        new(SignificanceCase.Incident(said, "I.5.1") with { OccurredAt = SignificanceCase.Occurred }, [], decision, reason);
}
