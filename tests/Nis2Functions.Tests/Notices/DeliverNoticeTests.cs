using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Moq;
using Nis2.Compliance.Notices;
using Nis2.Compliance.Obligations;
using Nis2.Compliance.Organisations;
using Nis2.Compliance.Subjects;
using Nis2.Storage.Events;
using Nis2.Storage.Streams;
using Nis2.Storage.Tables;
using Nis2Functions.Clocks;
using Nis2Functions.Notices;
using Nis2Functions.Notices.Mail;
using Nis2Functions.Secrets;
using Nis2Functions.Tests.House;
using NodaTime;

namespace Nis2Functions.Tests.Notices;

public sealed class DeliverNoticeTests : IAsyncLifetime
{
    private const string Anna = "anna@acme.example";
    private const string Ben = "ben@acme.example";
    private static readonly SubjectId Incident = SubjectId.Of("incident", "1");
    private static readonly Notice Due =
        new("remind", NoticeLevel.Reminder, "Early warning is due", "File it.", "early-warning", null, Exercise: false);

    private readonly RecordingMailer mailer = new();
    private TestHouse house = null!;

    public async Task InitializeAsync()
    {
        house = await TestHouse.BuildAsync(
            services => services.AddSingleton<IMailer>(mailer), ("PublicAddress", "https://app.example/"));
        await house.AddPersonAsync("anna", Anna);
        await house.AddPersonAsync("ben", Ben);
        await house.TellAsync(new SetContacts([new Contact("ben", Duty.OnCall), new Contact("anna", Duty.Responsible)]));
    }

    public async Task DisposeAsync() => await house.DisposeAsync();

    [Fact]
    public async Task ReachesTheFirstContactOfItsLevel()
    {
        await DeliverAsync(Due);
        var (notice, address) = Assert.Single(mailer.Sent);
        Assert.Equal(Anna, address);
        Assert.Equal("https://app.example/organisations/acme/incidents/incident-1", notice.Link);
        var raised = await SubjectAsync();
        Assert.Equal(NoticeStatus.Delivered, raised.State.Status);
        Assert.Equal("anna", raised.State.DeliveredTo!.Person);
        house.AssertClockStarted(raised.Id, Times.Never());
    }

    [Fact]
    public async Task GoesToTheNextContactWhenADeliveryFails()
    {
        mailer.Broken.Add(Anna);
        await DeliverAsync(Due);
        Assert.Equal([Anna, Ben], mailer.Sent.Select(sent => sent.Address));
        var view = await ViewAsync();
        Assert.Equal(NoticeStatus.Delivered, view.Status);
        Assert.Equal(
            [("anna", DeliveryOutcome.Failed, "broken"), ("ben", DeliveryOutcome.Delivered, null)],
            view.Attempts.Select(attempt => (attempt.Person, attempt.Outcome, attempt.Detail)));
    }

    [Fact]
    public async Task CostsOneTransaction()
    {
        var written = new List<string>();
        house.Streams.After = call => written.AddRange(call.Operation is "transaction" or "write" ? [call.Operation] : []);
        await DeliverAsync(Due);
        // The write takes the outbox row away after publishing.
        Assert.Equal(["transaction", "write"], written);
    }

    [Fact]
    public async Task DoesNothingTwiceForARepeatedMessage()
    {
        await DeliverAsync(Due);
        var version = (await SubjectAsync()).Version;
        await DeliverAsync(Due);
        Assert.Single(mailer.Sent);
        Assert.Equal(version, (await SubjectAsync()).Version);
    }

    [Fact]
    public async Task LeavesTheMessageInTheQueueWhenTheNoticeCannotBeRecorded()
    {
        house.Streams.Before = call => Fail(call.Operation == "transaction");
        await Assert.ThrowsAsync<StorageUnavailableException>(() => DeliverAsync(Due));
        house.Streams.Before = null;
        await DeliverAsync(Due);
        Assert.Equal(2, mailer.Sent.Count);
        Assert.Single(mailer.Sent.Select(sent => sent.Notice.Id).Distinct());
        Assert.Equal(NoticeStatus.Delivered, (await SubjectAsync()).State.Status);
    }

    [Fact]
    public async Task LeavesARoundOfFailuresToTheNoticesClock()
    {
        mailer.Broken.UnionWith([Anna, Ben]);
        await DeliverAsync(Due);
        var notice = await SubjectAsync();
        Assert.Equal(NoticeStatus.Pending, notice.State.Status);
        house.AssertClockStarted(notice.Id, Times.Once());
        var due = notice.Next!.At;
        Assert.True(due > house.Time.Now);

        Assert.Equal(due.ToDateTimeUtc(), (await WakeAsync(notice.Id)).Next);
        Assert.Equal(2, mailer.Sent.Count);
        house.Time.Now = due;
        Assert.Equal(due.ToDateTimeUtc(), (await WakeAsync(notice.Id)).Next);
        mailer.Broken.Clear();
        Assert.Null((await WakeAsync(notice.Id)).Next);
        Assert.Equal([Anna, Ben, Anna, Ben], mailer.Sent.Select(sent => sent.Address));
        Assert.Equal(NoticeStatus.Delivered, (await SubjectAsync()).State.Status);
    }

    [Fact]
    public async Task GoesOnAfterADeliveryOfWhichNoOutcomeWasRecorded()
    {
        mailer.Broken.UnionWith([Anna, Ben]);
        await DeliverAsync(Due);
        var notice = await SubjectAsync();
        house.Time.Now = notice.Next!.At;
        house.Streams.Before = call => Fail(call.Operation == "transaction" && mailer.Sent.Count == 3);
        await Assert.ThrowsAsync<StorageUnavailableException>(() => WakeAsync(notice.Id));
        house.Streams.Before = null;
        mailer.Broken.Clear();
        house.Time.Now = Instant.FromDateTimeUtc((await WakeAsync(notice.Id)).Next!.Value);
        Assert.Null((await WakeAsync(notice.Id)).Next);
        Assert.Equal([Anna, Ben, Anna, Ben], mailer.Sent.Select(sent => sent.Address));
    }

    [Fact]
    public async Task GivesUpInTheEnd()
    {
        mailer.Broken.UnionWith([Anna, Ben]);
        await DeliverAsync(Due);
        var id = (await SubjectAsync()).Id;
        for (var wake = 0; wake < 1000 && (await WakeAsync(id)).Next is { } next; wake++)
            house.Time.Now = Instant.FromDateTimeUtc(next);
        Assert.Equal(NoticeStatus.Undeliverable, (await SubjectAsync()).State.Status);
        Assert.InRange(mailer.Sent.Count, 10, 400);
    }

    [Fact]
    public async Task TriesThreeContactsAtOnceAndTheRestByItsClock()
    {
        string[] people = ["c1", "c2", "c3", "c4"];
        foreach (var person in people)
            await house.AddPersonAsync(person);
        await house.TellAsync(new SetContacts([.. people.Select((person, order) => new Contact(person, Duty.Responsible, order))]));
        await DeliverAsync(Due);
        var view = await ViewAsync();
        Assert.Equal([("c1", "no-address"), ("c2", "no-address"), ("c3", "no-address")], view.Attempts.Select(a => (a.Person, a.Detail!)));
        Assert.Equal(house.Time.Now, view.NextAttemptAt);
    }

    [Fact]
    public async Task RecordsANoticeThatHasNobodyToReach()
    {
        await house.TellAsync(new SetContacts([]));
        await DeliverAsync(Due);
        Assert.Equal(NoticeStatus.Undeliverable, (await SubjectAsync()).State.Status);
    }

    [Fact]
    public async Task ShowsThatItIsAnExercise()
    {
        await DeliverAsync(Due with { Exercise = true });
        var (notice, _) = Assert.Single(mailer.Sent);
        Assert.StartsWith("EXERCISE ", notice.Title, StringComparison.Ordinal);
        Assert.StartsWith("This is an EXERCISE", notice.Text, StringComparison.Ordinal);
        Assert.Equal("EXERCISE", (await ViewAsync()).Label);
    }

    [Fact]
    public async Task ReachesAContactsOwnSystem()
    {
        await using var receiver = await WebhookReceiver.StartAsync();
        await house.AddPersonAsync("pager", webhook: receiver.Address);
        await house.TellAsync(new SetContacts([new Contact("pager", Duty.OnCall, Channel: Channel.Webhook)]));
        await house.Secrets.SetAsync(
            TestHouse.Organisation, SecretName.OfContact("pager"), "whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oD", false, CancellationToken.None);
        await DeliverAsync(Due);
        Assert.Single(receiver.Received);
        Assert.Equal(NoticeStatus.Delivered, (await SubjectAsync()).State.Status);
    }

    [Fact]
    public async Task RefusesAMessageThatIsNoNotice() => await Assert.ThrowsAsync<JsonException>(() =>
        house.Create<DeliverNoticeFunction>().DeliverNotice("{}", house.Client.Object, CancellationToken.None));

    private static void Fail(bool now)
    {
        if (now)
            throw new StorageUnavailableException("away");
    }

    private Task DeliverAsync(Notice notice) => house.Create<DeliverNoticeFunction>().DeliverNotice(
        JsonSerializer.Serialize(new NoticeMessage(TestHouse.Organisation, Incident.Value, notice), DomainJson.Options),
        house.Client.Object,
        CancellationToken.None);

    private Task<ClockWake> WakeAsync(SubjectId id) => house.Create<NoticeDelivery>().TakeNoticeStep(
        new SubjectClock(TestHouse.Organisation, id.Value), CancellationToken.None);

    private async Task<Subject<NoticeState>> SubjectAsync()
    {
        var id = NoticeKind.IdOf(TestHouse.Organisation, Incident, Due);
        return (await house.Get<SubjectStore>().FindAsync(house.Get<NoticeKind>(), TestHouse.Organisation, id, CancellationToken.None))!;
    }

    private async Task<NoticeView> ViewAsync()
    {
        var id = (await SubjectAsync()).Id.Value;
        var (status, body) = await Answers.OfAsync(request =>
            house.Create<NoticeFunctions>().GetNotice(request, TestHouse.Organisation, id, CancellationToken.None));
        Assert.Equal(200, status);
        return JsonSerializer.Deserialize<NoticeView>(body, DomainJson.Options)!;
    }
}
