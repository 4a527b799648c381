using Nis2.Compliance.Notices;
using Nis2.Compliance.Obligations;
using Nis2.Compliance.Organisations;
using Nis2.Compliance.Subjects;
using NodaTime;
using Story = Nis2.Compliance.Tests.Story<Nis2.Compliance.Notices.NoticeState, Nis2.Compliance.Notices.NoticeCommand>;

namespace Nis2.Compliance.Tests.Notices;

public sealed class NoticeDeliveryTests
{
    private static readonly Recipient Anna = new("anna", Channel.Email);
    private static readonly Recipient Ben = new("ben", Channel.Webhook);
    private static readonly SubjectId Incident = SubjectId.Of("incident", "1");
    private static readonly Notice Page = new("opened", NoticeLevel.Page, "Suspected incident", "Assess now.", "assessment", null, false);

    [Fact]
    public void IsStartedAtOnceAndRecordedBeforeAnythingIsSent()
    {
        var story = Raised(Anna, Ben);

        Assert.Equal(story.Now, story.Kind.NextStep(story.State)!.At);
        Assert.Equal(Anna, Assert.IsType<DeliveryStarted>(Assert.Single(story.Wake().Appended).Facts).Recipient);
    }

    [Fact]
    public void EndsWithTheFirstDelivery()
    {
        var story = Raised(Anna, Ben).Wake().Given(new RecordAttempt(Anna, DeliveryOutcome.Delivered));

        Assert.Equal((NoticeStatus.Delivered, Anna), (story.State.Status, story.State.DeliveredTo));
        Assert.Null(story.Kind.NextStep(story.State));
    }

    [Fact]
    public void GoesToTheNextContactAtOnceGivenAFailure()
    {
        var story = Raised(Anna, Ben).Wake().Given(new RecordAttempt(Anna, DeliveryOutcome.Failed, "550 no such mailbox"));

        Assert.Equal(story.Now, story.Kind.NextStep(story.State)!.At);
        Assert.Equal(Ben, story.State.NextRecipient());
    }

    [Fact]
    public void CountsASilentDeliveryAsFailedAfterTwoMinutes()
    {
        var story = Raised(Anna, Ben).Wake().After(Duration.FromMinutes(2)).Wake();

        Assert.Equal([typeof(DeliveryAttempted), typeof(DeliveryStarted)], story.Appended.Select(one => one.Facts.GetType()));
        Assert.Equal(Ben, story.State.NextRecipient());
    }

    [Fact]
    public void BacksOffOnceAllHaveFailed()
    {
        var story = Raised(Anna, Ben);
        var waits = new List<double>();
        for (var round = 0; round < 6; round++)
        {
            foreach (var recipient in new[] { Anna, Ben })
                story.Wake().Given(new RecordAttempt(recipient, DeliveryOutcome.Failed));
            var next = story.Kind.NextStep(story.State)!.At;
            waits.Add((next - story.Now).TotalMinutes);
            story.At(next);
        }

        Assert.Equal([1, 5, 15, 60, 60, 60], waits);
    }

    [Fact]
    public void IsGivenUpAfterThreeDays()
    {
        var story = Raised(Anna);
        story.RunUntil(story.Now + Duration.FromDays(3));

        Assert.Equal(NoticeStatus.Undeliverable, story.State.Status);
        Assert.Null(story.Kind.NextStep(story.State));
        Assert.InRange(story.Events<DeliveryStarted>().Count, 70, 80);
    }

    [Fact]
    public void IsUndeliverableAtOnceGivenNobodyToTell() => Assert.Equal(NoticeStatus.Undeliverable, Raised().State.Status);

    [Fact]
    public void IsOneNoticeHoweverOftenItIsRaised() =>
        Assert.Empty(Raised(Anna).When(new RaiseNotice(Incident, Page, [Ben])).Appended);

    [Fact]
    public void CountsALateSuccessForAnybody()
    {
        var story = Raised(Anna, Ben).Wake().Given(
            new RecordAttempt(Anna, DeliveryOutcome.Failed), new RecordAttempt(Anna, DeliveryOutcome.Delivered));

        Assert.Equal(NoticeStatus.Delivered, story.State.Status);
    }

    [Fact]
    public void IgnoresAFailureOfSomebodyWhoIsNotBeingTried() =>
        Assert.Empty(Raised(Anna, Ben).Wake().When(new RecordAttempt(Ben, DeliveryOutcome.Failed)).Appended);

    [Fact]
    public void HasTheSameIdForTheSameNotice()
    {
        Assert.Equal(NoticeKind.IdOf("acme", Incident, Page), NoticeKind.IdOf("acme", Incident, Page with { Text = "Reworded." }));
        Assert.NotEqual(NoticeKind.IdOf("acme", Incident, Page), NoticeKind.IdOf("other", Incident, Page));
    }

    private static Story Raised(params Recipient[] recipients) =>
        new Story(new NoticeKind(), NoticeDecisions.Decide).Given(new RaiseNotice(Incident, Page, recipients));
}
