using FsCheck;
using FsCheck.Fluent;
using Nis2.Compliance.Incidents;
using Nis2.Compliance.Intake;
using Nis2.Compliance.Law;
using Nis2.Compliance.Obligations;
using NodaTime;
using Story = Nis2.Compliance.Tests.Story<Nis2.Compliance.Incidents.IncidentState, Nis2.Compliance.Incidents.IncidentCommand>;

namespace Nis2.Compliance.Tests.Incidents;

public sealed class TicketEntryTests
{
    private static readonly IntakeDecision Open = new(IntakeOutcome.Open, 1, "quiet");

    [Fact]
    public void OpensAssessesAndPagesWithoutRules()
    {
        var story = IncidentStory.Suspected();

        Assert.NotNull(story.State.Stage(Stages.Assessment));
        Assert.Equal(NoticeLevel.Page, Assert.Single(story.Notices).Level);
    }

    [Theory]
    [InlineData(IntakeOutcome.Open, false, false)]
    [InlineData(IntakeOutcome.OpenAndAssess, true, false)]
    [InlineData(IntakeOutcome.Page, true, true)]
    public void TreatsATicketAsItsRuleSays(IntakeOutcome outcome, bool assessed, bool paged)
    {
        var story = By(outcome);

        Assert.Equal(IncidentStatus.Suspected, story.State.Status);
        Assert.Equal(assessed, story.State.Stage(Stages.Assessment) is not null);
        Assert.Equal(paged ? NoticeLevel.Page : NoticeLevel.News, Assert.Single(story.Notices).Level);
        Assert.Equal(("quiet", 1), (story.Events<IntakeDecided>()[0].Rule, story.Events<IntakeDecided>()[0].RulesVersion));
        Assert.Null(story.State.Aware);
    }

    [Fact]
    public void TreatsASuspicionMoreGravelyWhenARuleComesToIt()
    {
        var story = By(IntakeOutcome.Open).After(Duration.FromHours(1));
        story.Given(Update(TicketChange.Updated, "worse", new IntakeDecision(IntakeOutcome.Page, 1, "grave")));

        Assert.Equal(story.Now + ReminderPolicy.Default.AssessmentPeriod, story.State.Stage(Stages.Assessment)!.Due);
        Assert.Equal("opened", Assert.Single(story.Notices).Key);
        story.Given(Update(TicketChange.Updated, "worse still", new IntakeDecision(IntakeOutcome.Page, 1, "grave")));
        Assert.Single(story.Appended);
    }

    [Fact]
    public void DoesNotUndoAPageByAMilderRule()
    {
        var story = IncidentStory.Suspected().Given(Update(TicketChange.Updated, "calmer", Open));

        Assert.NotNull(story.State.Stage(Stages.Assessment));
        Assert.Empty(story.Notices);
    }

    [Fact]
    public void WritesOneEntryAnHourForAThousandRepeats()
    {
        var story = IncidentStory.Suspected();
        for (var minute = 0; minute < 180; minute++)
            story.After(Duration.FromMinutes(1)).Given(Update(TicketChange.Repeated, "still firing"));

        Assert.Equal(3, story.Events<TicketReported>().Count);
    }

    [Fact]
    public void KeepsUpdatesThatSaySomethingNew()
    {
        var story = IncidentStory.Suspected();
        story.Given(Update(TicketChange.Updated, "a"), Update(TicketChange.Updated, "b"), Update(TicketChange.Updated, "b"));

        Assert.Equal(["a", "b"], story.Events<TicketReported>().Select(one => one.Text));
    }

    [Fact]
    public void KnowsThatTheTicketIsResolvedUntilItIsOpenAgain()
    {
        var story = IncidentStory.Suspected().After(Duration.FromMinutes(5)).Given(Update(TicketChange.Resolved, "fixed"));
        Assert.Equal(story.Now, story.State.TicketNews!.ResolvedAt);
        story.Given(Update(TicketChange.Updated, "label"));
        Assert.NotNull(story.State.TicketNews!.ResolvedAt);
        Assert.Equal(IncidentStatus.Suspected, story.State.Status);

        story.After(Duration.FromMinutes(5)).Given(Update(TicketChange.Repeated, "fires again"));

        Assert.Null(story.State.TicketNews!.ResolvedAt);
        Assert.Equal(TicketChange.Reopened, story.Events<TicketReported>()[^1].Change);
    }

    [Fact]
    public void TakesAnOpeningThatComesLateForNoReopening()
    {
        var story = IncidentStory.Suspected().After(Duration.FromMinutes(5)).Given(Update(TicketChange.Resolved, "fixed"));
        story.After(Duration.FromMinutes(5));
        story.Given(Update(TicketChange.Updated, "late") with { Opening = true, StartedAt = story.State.OpenedAt });
        Assert.Empty(story.Appended);

        story.Given(Update(TicketChange.Updated, "anew") with { Opening = true, StartedAt = story.Now });
        Assert.Equal(TicketChange.Reopened, story.Events<TicketReported>()[^1].Change);
    }

    [Fact]
    public void TellsOfATicketThatIsOpenAgainAfterItsIncidentEnded()
    {
        var story = IncidentStory.Suspected().Given(new JudgeNotSignificant("A test."), Update(TicketChange.Reopened, "again"));

        Assert.Equal(NoticeLevel.Reminder, Assert.Single(story.Notices).Level);
        Assert.Equal(IncidentStatus.NotSignificant, story.State.Status);
    }

    [Theory]
    [InlineData(TicketChange.Updated, 0)]
    [InlineData(TicketChange.Commented, 0)]
    [InlineData(TicketChange.Resolved, 1)]
    [InlineData(TicketChange.Reopened, 1)]
    public void HearsOfAnIgnoredTicketsEndAndReturnOnly(TicketChange change, int entries)
    {
        var story = IncidentStory.Suspected().Given(Update(change, "news", new IntakeDecision(IntakeOutcome.Ignore, 2, "noise")));

        Assert.Equal(entries, story.Events<TicketReported>().Count);
    }

    /// <summary>Art. 23(4): only people start a legal clock, and only people stop one.</summary>
    [Fact]
    public void NothingThatATicketSaysMovesALegalClock() => Prop.ForAll(
        Gen.ArrayOf(Moves).ToArbitrary(),
        moves =>
        {
            var story = IncidentStory.Significant();
            var stages = Legal(story);
            foreach (var (change, opening, minutes, outcome) in moves)
                story.After(Duration.FromMinutes(minutes)).When(Update(change, $"{minutes}", outcome) with { Opening = opening });
            return stages == Legal(story) && story.State is { Status: IncidentStatus.Significant, Closed: null };
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(100));

    private static Gen<(TicketChange, bool, int, IntakeDecision?)> Moves =>
        from change in Gen.Elements(Enum.GetValues<TicketChange>())
        from opening in Gen.Elements(true, false)
        from minutes in Gen.Choose(0, 3)
        from outcome in Gen.Elements(Enum.GetValues<IntakeOutcome>())
        from ruled in Gen.Elements(true, false)
        select (change, opening, minutes, ruled ? new IntakeDecision(outcome, 1, "rule") : null);

    private static string Legal(Story story) => string.Join(' ', story.State.Stages
        .Where(stage => stage.Stage != Stages.Assessment)
        .Select(stage => $"{stage.Stage} {stage.Due} {stage.Ended} {stage.Superseded} {stage.Submission is null}"));

    private static Story By(IntakeOutcome outcome) =>
        IncidentStory.Begin().Given(IncidentStory.Opening() with { Intake = new IntakeDecision(outcome, 1, "quiet") });

    private static ReportTicketUpdate Update(TicketChange change, string text, IntakeDecision? intake = null) =>
        new(change, IncidentStory.Ticket, text, Intake: intake);
}
