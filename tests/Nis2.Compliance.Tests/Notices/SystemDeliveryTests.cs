using Nis2.Compliance.Notices;
using Nis2.Compliance.Obligations;
using Nis2.Compliance.Organisations;
using Nis2.Compliance.Subjects;
using NodaTime;
using Story = Nis2.Compliance.Tests.Story<Nis2.Compliance.Notices.NoticeState, Nis2.Compliance.Notices.NoticeCommand>;

namespace Nis2.Compliance.Tests.Notices;

/// <summary>Subscriptions and tickets: each is told for itself, patiently, and nobody in its place.</summary>
public sealed class SystemDeliveryTests
{
    private static readonly Recipient Soc = new("soc", Channel.Subscription);
    private static readonly Recipient Ticket = new("tickets", Channel.Ticket);
    private static readonly SubjectId Incident = SubjectId.Of("incident", "1");
    private static readonly Notice Filed = new(
        "filed", NoticeLevel.News, "Early warning was submitted", "At 10:00.", "early-warning", null, false, News.Filed);

    [Fact]
    public void IsTriedAgainByTheScheduleOfTheSpecificationAndGivenUpAfterItsEnd()
    {
        var story = Raised(Soc);
        var waits = new List<Duration>();
        while (story.State.Status == NoticeStatus.Pending)
        {
            story.Wake().Given(Failure(Soc));
            if (story.Kind.NextStep(story.State) is not { } next)
                break;
            waits.Add(next.At - story.Now);
            story.At(next.At);
        }

        Assert.Equal(
            "0:00:00:05 0:00:05:00 0:00:30:00 0:02:00:00 0:05:00:00 0:10:00:00 0:14:00:00 0:20:00:00 1:00:00:00", string.Join(' ', waits));
        Assert.Equal(NoticeStatus.Undeliverable, story.State.Status);
        Assert.IsType<NoticeGivenUp>(story.Appended[^1].Facts);
        Assert.Equal(10, story.Events<DeliveryStarted>().Count);
    }

    [Fact]
    public void IsGivenUpAtOnceWhenItsReceiverIsGone()
    {
        var story = Raised(Soc).Wake().Given(new RecordAttempt(Soc, DeliveryOutcome.Failed, "http-410", Final: true));
        Assert.Equal(NoticeStatus.Undeliverable, story.State.Status);
        Assert.Null(story.Kind.NextStep(story.State));
    }

    [Theory]
    [InlineData(3, 5)]
    [InlineData(600, 600)]
    [InlineData(1_000_000, 86_400)]
    public void WaitsAsLongAsItsReceiverAsksForButADayAtMost(int asked, int waited)
    {
        var story = Raised(Soc).Wake().Given(
            new RecordAttempt(Soc, DeliveryOutcome.Failed, "http-429", RetryAfter: Duration.FromSeconds(asked)));
        Assert.Equal(Duration.FromSeconds(waited), story.Kind.NextStep(story.State)!.At - story.Now);
    }

    [Fact]
    public void RespectsRetryAfterOfAContactToo()
    {
        var anna = new Recipient("anna", Channel.Slack);
        var story = Raised(anna).Wake().Given(
            new RecordAttempt(anna, DeliveryOutcome.Failed, "http-429", RetryAfter: Duration.FromMinutes(20)));
        Assert.Equal(Duration.FromMinutes(20), story.Kind.NextStep(story.State)!.At - story.Now);
    }

    [Fact]
    public void CountsASilentDeliveryAsFailed()
    {
        var story = Raised(Ticket).Wake().After(Duration.FromMinutes(2)).Wake();
        Assert.Equal((1, 1, NoticeStatus.Pending), (story.State.Failures, story.State.Attempts, story.State.Status));
        Assert.IsType<DeliveryAttempted>(story.Appended[0].Facts);
    }

    [Fact]
    public void OfATicketIsOwedAfterHalfAnHourOfFailuresUntilItIsWritten()
    {
        var story = Raised(Ticket);
        for (var failure = 1; failure <= 3; failure++)
        {
            Assert.Empty(story.Obligations);
            story.At(story.Kind.NextStep(story.State)!.At).Wake().Given(Failure(Ticket));
        }

        Assert.Equal("write-back", Assert.Single(story.Obligations).Id);
        story.At(story.Kind.NextStep(story.State)!.At).Wake().Given(new RecordAttempt(Ticket, DeliveryOutcome.Delivered));
        Assert.Empty(story.Obligations);
    }

    [Fact]
    public void OfATicketThatWasGivenUpIsNewsAndIsTriedAgainWhenAPersonAsks()
    {
        var story = Raised(Ticket).Wake().When(new RecordAttempt(Ticket, DeliveryOutcome.Failed, "no-such-ticket", Final: true));
        Assert.Equal(NoticeLevel.Reminder, Assert.Single(story.Notices).Level);
        Assert.Single(story.Obligations);

        story.After(Duration.FromDays(5)).Given(new RetryNotice("anna"));
        Assert.Equal(story.Now, story.Kind.NextStep(story.State)!.At);
        story.Wake().Given(new RecordAttempt(Ticket, DeliveryOutcome.Delivered));
        Assert.Equal(NoticeStatus.Delivered, story.State.Status);
        Assert.Equal("notice-not-retried", story.When(new RetryNotice("anna")).Refusal.Rule);
    }

    [Fact]
    public void OfATicketThatWasGivenUpIsSettledByAcknowledgement()
    {
        var story = Raised(Ticket).Wake().Given(
            new RecordAttempt(Ticket, DeliveryOutcome.Failed, "no-such-ticket", Final: true),
            new AcknowledgeNotice("anna", AcknowledgementVia.SignedIn));
        Assert.Empty(story.Obligations);
        Assert.Null(story.Kind.NextStep(story.State));
    }

    [Fact]
    public void OfASubscriptionIsNeverOwed() => Assert.Empty(
        Raised(Soc).Wake().Given(new RecordAttempt(Soc, DeliveryOutcome.Failed, "http-410", Final: true)).Obligations);

    [Fact]
    public void OfATestIsTriedOnce()
    {
        var story = new Story(new NoticeKind(), NoticeDecisions.Decide)
            .Given(new RaiseNotice(Incident, SubscriptionTest.Notice("t"), [new Recipient("anna", Channel.Webhook)]));
        story.Wake().Given(Failure(new Recipient("anna", Channel.Webhook)));
        Assert.Equal(NoticeStatus.Undeliverable, story.State.Status);
    }

    [Fact]
    public void OfAContactThatWasGivenUpIsTriedForThreeMoreDaysWhenAPersonAsks()
    {
        var anna = new Recipient("anna", Channel.Email);
        var story = Raised(anna);
        story.RunUntil(story.Now + Duration.FromDays(4)).Given(new RetryNotice("ben"));
        Assert.Equal(NoticeStatus.Pending, story.State.Status);
        story.RunUntil(story.Now + Duration.FromDays(4));
        Assert.Equal(NoticeStatus.Undeliverable, story.State.Status);
    }

    private static RecordAttempt Failure(Recipient recipient) => new(recipient, DeliveryOutcome.Failed, "http-503");

    private static Story Raised(Recipient recipient) =>
        new Story(new NoticeKind(), NoticeDecisions.Decide).Given(new RaiseNotice(Incident, Filed, [recipient]));
}
