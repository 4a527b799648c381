using Nis2.Compliance.Notices;
using Nis2.Compliance.Obligations;
using Nis2.Compliance.Organisations;
using Nis2.Compliance.Subjects;
using NodaTime;
using Story = Nis2.Compliance.Tests.Story<Nis2.Compliance.Notices.NoticeState, Nis2.Compliance.Notices.NoticeCommand>;

namespace Nis2.Compliance.Tests.Notices;

public sealed class PageTests
{
    private static readonly Duration Period = Duration.FromMinutes(10);
    private static readonly Recipient AnnaBySms = new("anna", Channel.Sms, 0);
    private static readonly Recipient Anna = new("anna", Channel.Email, 0);
    private static readonly Recipient Deputy = new("dora", Channel.Email, 1);
    private static readonly Recipient Rota = new("rota", Channel.Pagerduty, 2);
    private static readonly SubjectId Incident = SubjectId.Of("incident", "1");
    private static readonly Notice Page = new("opened", NoticeLevel.Page, "Suspected incident", "Assess now.", "assessment", null, false);

    [Fact]
    public void WaitsForItsAcknowledgementOnceItIsDelivered()
    {
        var story = Raised(Page, Anna, Deputy).Wake().Given(new RecordAttempt(Anna, DeliveryOutcome.Delivered));

        Assert.Equal(NoticeStatus.Waiting, story.State.Status);
        Assert.Equal(story.Now + Period, story.Kind.NextStep(story.State)!.At);
    }

    [Fact]
    public void GoesToTheDeputyAfterThePeriod()
    {
        var story = Raised(Page, AnnaBySms, Anna, Deputy).Wake().Given(new RecordAttempt(AnnaBySms, DeliveryOutcome.Delivered))
            .After(Period - Duration.FromSeconds(1)).Wake();
        Assert.Empty(story.Appended);

        story.After(Duration.FromSeconds(1)).Wake();

        Assert.Equal(Deputy, Assert.IsType<DeliveryStarted>(Assert.Single(story.Appended).Facts).Recipient);
    }

    [Fact]
    public void GoesToTheNextChannelAtOnceGivenAFailure()
    {
        var story = Raised(Page, AnnaBySms, Anna, Deputy).Wake().Given(new RecordAttempt(AnnaBySms, DeliveryOutcome.Failed, "no-gateway"));

        Assert.Equal((Anna, story.Now), (story.State.NextRecipient(), story.Kind.NextStep(story.State)!.At));
    }

    [Fact]
    public void StopsWithTheFirstAcknowledgement()
    {
        var story = Raised(Page, Anna, Deputy).Wake().Given(new RecordAttempt(Anna, DeliveryOutcome.Delivered))
            .When(new AcknowledgeNotice("anna", AcknowledgementVia.Link)).When(new AcknowledgeNotice("dora", AcknowledgementVia.SignedIn));

        Assert.Empty(story.Appended);
        Assert.Equal((NoticeStatus.Acknowledged, "anna"), (story.State.Status, story.State.AcknowledgedBy));
        Assert.Null(story.Kind.NextStep(story.State));
    }

    [Fact]
    public void RaisesTheAlarmAtTheEndOfTheChain()
    {
        var story = Raised(Page, Anna).Wake().Given(new RecordAttempt(Anna, DeliveryOutcome.Delivered)).After(Period).Wake();

        Assert.Equal(new ChainUnanswered(1, Reached: true, story.Now), Assert.Single(story.Appended).Facts);
        Assert.Equal(NoticeLevel.Overdue, Assert.Single(story.Notices).Level);
        var owed = Assert.Single(story.Obligations);
        Assert.Equal((Force.OwnRule, true, (Instant?)story.Now), (owed.Force, owed.Overdue, owed.Due));
    }

    [Fact]
    public void RaisesTheAlarmAtOnceGivenNobodyWhoCanBeReached()
    {
        var story = Raised(Page, Anna, Deputy).Wake().Given(new RecordAttempt(Anna, DeliveryOutcome.Failed))
            .Wake().Given(new RecordAttempt(Deputy, DeliveryOutcome.Failed)).Wake();

        Assert.False(Assert.IsType<ChainUnanswered>(Assert.Single(story.Appended).Facts).Reached);
        Assert.Equal(story.Now, story.State.UnansweredSince);
    }

    [Fact]
    public void RaisesTheAlarmAtOnceGivenNobodyInTheChain() =>
        Assert.IsType<ChainUnanswered>(Assert.Single(Raised(Page).Wake().Appended).Facts);

    [Fact]
    public void GoesThroughTheChainAgainUntilSomebodyAnswers()
    {
        var story = Raised(Page);
        var waits = new List<double>();
        for (var round = 0; round < 7; round++)
        {
            story.Wake();
            var next = story.Kind.NextStep(story.State)!.At;
            waits.Add((next - story.Now).TotalMinutes);
            story.At(next);
        }

        Assert.Equal([15, 30, 60, 120, 240, 240, 240], waits);
        Assert.Equal(7, story.Events<ChainUnanswered>().Count);
        Assert.Empty(story.When(new AcknowledgeNotice("anna", AcknowledgementVia.SignedIn)).Obligations);
        Assert.Null(story.Kind.NextStep(story.State));
    }

    [Fact]
    public void TakesTheChainAsItIsByNowForItsNextRound()
    {
        var story = Raised(Page).Wake().After(Duration.FromMinutes(15)).When(new RenewChain(new OnCallChain([Anna], Period))).Wake();

        Assert.Equal(Anna, Assert.IsType<DeliveryStarted>(Assert.Single(story.Appended).Facts).Recipient);
        Assert.Empty(story.When(new RenewChain(new OnCallChain([Deputy], Period))).Appended);
    }

    [Theory]
    [InlineData(true, "assessment")]
    [InlineData(false, OnCallTest.Obligation)]
    public void RepeatsNoAlarmOfARehearsal(bool exercise, string obligation)
    {
        var story = Raised(Page with { Exercise = exercise, Obligation = obligation }).Wake();

        Assert.Equal(NoticeStatus.Unanswered, story.State.Status);
        Assert.Single(story.Notices);
        Assert.Empty(story.Obligations);
        Assert.Null(story.Kind.NextStep(story.State));
        Assert.False(story.Kind.Summarise(story.State).Open);
    }

    [Fact]
    public void TellsAPagerToStopOnceItIsAcknowledged()
    {
        var story = Raised(Page, Rota).Wake().Given(new RecordAttempt(Rota, DeliveryOutcome.Delivered))
            .When(new AcknowledgeNotice("anna", AcknowledgementVia.SignedIn));
        Assert.Equal(new NextStep(story.Now, "page/settle"), story.Kind.NextStep(story.State));

        story.Given(new RecordSettlement(Rota, DeliveryOutcome.Failed, "http-503"));
        Assert.Equal(story.Now + Duration.FromMinutes(1), story.Kind.NextStep(story.State)!.At);
        story.After(Duration.FromMinutes(1)).Given(new RecordSettlement(Rota, DeliveryOutcome.Delivered));

        Assert.Null(story.Kind.NextStep(story.State));
    }

    [Fact]
    public void TellsAPagerToStopThatWasReachedWhileSomebodyAcknowledged()
    {
        var story = Raised(Page, Rota).Wake().When(new AcknowledgeNotice("anna", AcknowledgementVia.SignedIn))
            .Given(new RecordAttempt(Rota, DeliveryOutcome.Delivered));

        Assert.Equal("page/settle", story.Kind.NextStep(story.State)!.What);
        Assert.Equal(NoticeStatus.Acknowledged, story.State.Status);
    }

    [Fact]
    public void GivesASilentPagerUpAfterThreeDays()
    {
        var story = Raised(Page, Rota).Wake().Given(new RecordAttempt(Rota, DeliveryOutcome.Delivered))
            .When(new AcknowledgeNotice("anna", AcknowledgementVia.SignedIn));
        while (story.Kind.NextStep(story.State) is { } next)
            story.At(next.At).Given(new RecordSettlement(Rota, DeliveryOutcome.Failed));

        Assert.InRange(story.Events<SettlementAttempted>().Count, 70, 80);
    }

    [Fact]
    public void AcknowledgesPagesAlone()
    {
        var story = new Story(new NoticeKind(), NoticeDecisions.Decide).Given(new RaiseNotice(Incident, Page, [Anna]));
        Assert.Equal("notice-is-no-page", story.When(new AcknowledgeNotice("anna", AcknowledgementVia.SignedIn)).Refusal.Rule);
    }

    [Fact]
    public void IsNoneThatWasNeverRaised() => Assert.Equal(
        "notice-not-found",
        new Story(new NoticeKind(), NoticeDecisions.Decide).When(new AcknowledgeNotice("anna", AcknowledgementVia.SignedIn)).Refusal.Rule);

    private static Story Raised(Notice notice, params Recipient[] recipients) => new Story(new NoticeKind(), NoticeDecisions.Decide)
        .Given(RaiseNotice.Page(Incident, notice, new OnCallChain(recipients, Period)));
}
