using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Nis2.Compliance.Notices;
using Nis2.Compliance.Obligations;
using Nis2.Compliance.Organisations;
using Nis2.Compliance.Subjects;
using Nis2.Storage.Events;
using Nis2.Storage.Streams;
using Nis2.Storage.Tables;
using Nis2Functions.Clocks;
using Nis2Functions.Http;
using Nis2Functions.Notices;
using Nis2Functions.Notices.Mail;
using Nis2Functions.Organisations;
using Nis2Functions.Secrets;
using Nis2Functions.Tests.House;
using NodaTime;

namespace Nis2Functions.Tests.Notices;

/// <summary>Subscriptions, from the queue's message to the receiver, over days of its clock.</summary>
public sealed class SubscriptionTests : IAsyncLifetime
{
    private const string Newer = "whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oD";
    private const string Older = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
    private static readonly SubjectId Incident = SubjectId.Of("incident", "1");
    private static readonly Notice Due = new(
        "remind", NoticeLevel.Reminder, "Early warning is due", "File it.", "early-warning", Instant.FromUtc(2026, 11, 11, 8, 17), false);

    private readonly RecordingMailer mailer = new();
    private TestHouse house = null!;
    private FakeServer server = null!;

    public async Task InitializeAsync()
    {
        server = await FakeServer.StartAsync();
        server.Answers(204, string.Empty);
        house = await TestHouse.BuildAsync(
            services => services.AddSingleton<IMailer>(mailer), ("PublicAddress", "https://app.example/"));
        await house.AddPersonAsync("anna", "anna@acme.example");
        await house.TellAsync(new SetContacts([new Contact("anna", Duty.Responsible)]));
        await house.TellAsync(new ConfigureSubscription(new Subscription("soc", SubscriptionKind.Webhook, server.Address + "/hook")));
        await SecretAsync("soc", Older);
    }

    public async Task DisposeAsync()
    {
        await house.DisposeAsync();
        await server.DisposeAsync();
    }

    [Fact]
    public async Task IsToldBesideTheContactsAndOnce()
    {
        await DeliverAsync(Due);
        await DeliverAsync(Due);
        await RunAsync();

        Assert.Single(mailer.Sent);
        var body = JsonDocument.Parse(Assert.Single(server.Received).Body).RootElement;
        Assert.Equal("notice.reminder", body.GetProperty("type").GetString());
        var data = body.GetProperty("data");
        Assert.Equal("early-warning", data.GetProperty("obligation").GetString());
        Assert.Equal("2026-11-11T08:17:00Z", data.GetProperty("due").GetString());
        Assert.Equal("https://app.example/organisations/acme/incidents/incident-1", data.GetProperty("link").GetString());
        Assert.False(data.TryGetProperty("details", out _));
    }

    [Fact]
    public async Task GetsTwoSignaturesWhileItsSecretIsRotated()
    {
        await SecretAsync("soc", Newer, keepPrevious: true);
        await DeliverAsync(Due);
        await RunAsync();
        Assert.Equal(2, Assert.Single(server.Received).Headers["webhook-signature"].ToString().Split(' ').Length);

        await SecretAsync("soc", Newer);
        await DeliverAsync(Due with { Key = "later" });
        await RunAsync();
        Assert.Single(server.Received[1].Headers["webhook-signature"].ToString().Split(' '));
    }

    [Fact]
    public async Task IsTriedForDaysUnderOneIdAndThenDisabledAndOwedALook()
    {
        server.Answers(503);
        var began = house.Time.Now;
        await DeliverAsync(Due);
        await RunAsync();

        Assert.Equal(10, server.Received.Count);
        Assert.Single(server.Received.Select(one => one.Headers["webhook-id"].ToString()).Distinct());
        Assert.InRange(house.Time.Now - began, Duration.FromHours(75), Duration.FromHours(77));
        Assert.Equal(("http-503", Channel.Subscription), await DisabledAsync());
        Assert.Equal("disabled-channel.subscription.soc", (await OwedAsync()).Single().Id);

        await DeliverAsync(Due with { Key = "next" });
        await RunAsync();
        Assert.Equal(10, server.Received.Count);

        await house.TellAsync(new EnableChannel("soc", Channel.Subscription));
        server.Answers(204, string.Empty);
        await DeliverAsync(Due with { Key = "after" });
        await RunAsync();
        Assert.Equal(11, server.Received.Count);
        Assert.Empty(await OwedAsync());
    }

    [Fact]
    public async Task IsDisabledAtOnceWhenItIsGone()
    {
        server.Answers(410);
        await DeliverAsync(Due);
        await RunAsync();
        Assert.Single(server.Received);
        Assert.Equal(("http-410", Channel.Subscription), await DisabledAsync());
    }

    [Fact]
    public async Task OfAContactIsDisabledWhenItIsGoneAndTheNextContactIsTold()
    {
        server.Answers(410);
        await house.AddPersonAsync("ben", webhook: server.Address + "/ben");
        await house.Secrets.SetAsync(TestHouse.Organisation, SecretName.OfContact("ben"), Newer, false, default);
        await house.TellAsync(new RemoveSubscription("soc"));
        await house.TellAsync(new SetContacts(
            [new Contact("ben", Duty.Responsible, Channel: Channel.Webhook), new Contact("anna", Duty.Management)]));
        await DeliverAsync(Due);
        Assert.Equal(("http-410", Channel.Webhook), await DisabledAsync());
        await DeliverAsync(Due with { Key = "next" });
        Assert.Single(server.Received);
        Assert.Equal(2, mailer.Sent.Count);
    }

    [Fact]
    public async Task GoesToAPersonsOwnChats()
    {
        await house.TellAsync(new RemoveSubscription("soc"));
        await house.Secrets.SetAsync(
            TestHouse.Organisation, SecretName.OfChat("anna", Channel.Teams), server.Address + "/workflows/token", false, default);
        await house.TellAsync(new SetContacts([new Contact("anna", Duty.Responsible, Channel: Channel.Teams)]));
        await DeliverAsync(Due);
        Assert.Equal("/workflows/token", Assert.Single(server.Received).Path);
        Assert.DoesNotContain("workflows", await LogAsync("?obligation=early-warning"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task WaitsAsLongAsItIsAsked()
    {
        await house.TellAsync(new ConfigureSubscription(new Subscription("soc", SubscriptionKind.Slack)));
        await SecretAsync("soc", server.Address + "/services/T0/B0/token");
        server.Answers(429, retryAfter: "900");
        await DeliverAsync(Due);
        var notice = await NoticeAsync(Due);
        Assert.Equal(house.Time.Now + Duration.FromMinutes(15), Instant.FromDateTimeUtc((await WakeAsync(notice))!.Value));
    }

    [Fact]
    public async Task TriesAChannelOutThoughItIsDisabledAndOnce()
    {
        await house.TellAsync(new DisableChannel("soc", Channel.Subscription, "http-410", house.Time.Now));
        server.Answers(500);
        var (status, _) = await Answers.OfAsync(AsAdministrator, request => house.Create<ChannelTestFunctions>().TestSubscription(
            request, house.Client.Object, TestHouse.Organisation, "soc", default));
        Assert.Equal(202, status);
        await RunAsync();
        Assert.Contains("TEST / PROBE", Assert.Single(server.Received).Body);
    }

    [Fact]
    public async Task LogsEveryAttemptOfAnObligationAndNoAddress()
    {
        server.Answers(503);
        await DeliverAsync(Due);
        await RunAsync();
        await DeliverAsync(Due with { Key = "other", Obligation = "final-report" });
        var log = await LogAsync("?subject=incident-1&obligation=early-warning");

        var notices = JsonDocument.Parse(log).RootElement.GetProperty("items").EnumerateArray().ToList();
        Assert.Equal(2, notices.Count);
        Assert.All(notices, one => Assert.Equal("early-warning", one.GetProperty("obligation").GetString()));
        var attempts = notices.Single(one => one.GetProperty("attempts").GetArrayLength() > 1).GetProperty("attempts").EnumerateArray();
        Assert.Equal(10, attempts.Count(one => one.GetProperty("detail").GetString() == "http-503"));
        Assert.DoesNotContain(server.Address, log, StringComparison.Ordinal);
        Assert.DoesNotContain("whsec_", log, StringComparison.Ordinal);
        Assert.DoesNotContain("anna@", log, StringComparison.Ordinal);
    }

    [Fact]
    public async Task GoesOnAfterADeathBetweenSendingAndRecording()
    {
        await DeliverAsync(Due);
        var notice = await NoticeAsync(Due);
        house.Streams.Before = call =>
        {
            if (call.Operation == "transaction" && server.Received.Count == 1)
                throw new StorageUnavailableException("killed");
        };
        await Assert.ThrowsAsync<StorageUnavailableException>(() => WakeAsync(notice));
        house.Streams.Before = null;
        await RunAsync();
        Assert.Equal(2, server.Received.Count);
        Assert.Single(server.Received.Select(one => one.Headers["webhook-id"].ToString()).Distinct());
    }

    private static void AsAdministrator(HttpRequest request) => request.HttpContext.Items.Clear();

    private async Task<string> LogAsync(string query)
    {
        var (status, body) = await Answers.OfAsync(
            request => request.QueryString = new QueryString(query),
            request => house.Create<DeliveryLogFunction>().GetDeliveryLog(request, TestHouse.Organisation, default));
        Assert.Equal(200, status);
        return body;
    }

    private Task SecretAsync(string subscription, string secret, bool keepPrevious = false) =>
        house.Secrets.SetAsync(TestHouse.Organisation, SecretName.OfSubscription(subscription), secret, keepPrevious, default);

    private Task DeliverAsync(Notice notice) => house.Create<DeliverNoticeFunction>().DeliverNotice(
        JsonSerializer.Serialize(new NoticeMessage(TestHouse.Organisation, Incident.Value, notice), DomainJson.Options),
        house.Client.Object,
        default);

    /// <summary>Every notice's clock, in virtual time, until nothing is left.</summary>
    private async Task RunAsync()
    {
        for (var rounds = 0; rounds < 200; rounds++)
        {
            var next = (await house.HeadsAsync("notice")).Where(head => head.Next is not null).MinBy(head => head.Next!.At);
            if (next is null)
                return;
            house.Time.Now = Instant.Max(house.Time.Now, next.Next!.At);
            await WakeAsync(next.Id);
        }

        Assert.Fail("Something is tried for ever.");
    }

    private async Task<DateTime?> WakeAsync(SubjectId id) => (await house.Create<NoticeDelivery>().TakeNoticeStep(
        new SubjectClock(TestHouse.Organisation, id.Value), default)).Next;

    private Task<SubjectId> NoticeAsync(Notice notice) => Task.FromResult(NoticeKind.IdOf(
        TestHouse.Organisation, Incident, FurtherRecipients.For(notice, new Recipient("soc", Channel.Subscription))));

    private async Task<OrganisationState> StateAsync() =>
        (await house.Get<OrganisationReader>().FindAsync(TestHouse.Organisation, default))!;

    private async Task<(string Reason, Channel Channel)> DisabledAsync()
    {
        var disabled = Assert.Single((await StateAsync()).Disabled);
        return (disabled.Reason, disabled.Channel);
    }

    private async Task<IReadOnlyList<Obligation>> OwedAsync() => new OrganisationKind().Obligations(await StateAsync());
}
