using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using Moq;
using Nis2.Compliance.Incidents;
using Nis2.Compliance.Notices;
using Nis2.Compliance.Obligations;
using Nis2.Compliance.Organisations;
using Nis2.Compliance.Subjects;
using Nis2.Storage.Events;
using Nis2.Storage.Streams;
using Nis2Functions.Clocks;
using Nis2Functions.Notices;
using Nis2Functions.Notices.Links;
using Nis2Functions.Notices.Mail;
using Nis2Functions.Secrets;
using Nis2Functions.Tests.House;
using Nis2.Pages.OnCall;
using NodaTime;

namespace Nis2Functions.Tests.Notices;

public sealed class PageDeliveryTests : IAsyncLifetime
{
    private const string Anna = "anna@acme.example";
    private const string Dora = "dora@acme.example";
    private const string Mia = "mia@acme.example";
    private const string GatewaySecret = "whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oD";
    private static readonly SubjectId Incident = SubjectId.Of("incident", "1");
    private static readonly Notice Page =
        new("opened", NoticeLevel.Page, "Suspected incident: assess now", "Decide.", "assessment", null, Exercise: false);

    private readonly RecordingMailer mailer = new();
    private PagerServer pagers = null!;
    private TestHouse house = null!;

    public async Task InitializeAsync()
    {
        pagers = await PagerServer.StartAsync();
        house = await TestHouse.BuildAsync(
            services => services.AddSingleton<IMailer>(mailer).AddSingleton(pagers.Addresses), ("PublicAddress", "https://app.example"));
        await house.AddPersonAsync("anna", Anna, phone: "+49 30 1234567");
        await house.AddPersonAsync("dora", Dora);
        await house.AddPersonAsync("mia", Mia);
        await house.TellAsync(new SetContacts(
        [
            new Contact("anna", Duty.OnCall), new Contact("dora", Duty.OnCall, DeputyOf: "anna"), new Contact("mia", Duty.Management),
        ]));
    }

    public async Task DisposeAsync()
    {
        await house.DisposeAsync();
        await pagers.DisposeAsync();
    }

    [Fact]
    public async Task WaitsByItsClockForAnAnswer()
    {
        await DeliverAsync(Page);

        Assert.Equal(Anna, Assert.Single(mailer.Sent).Address);
        var page = await PageAsync();
        Assert.Equal((NoticeStatus.Waiting, (Instant?)(house.Time.Now + Duration.FromMinutes(10))), (page.State.Status, page.Next?.At));
        house.AssertClockStarted(page.Id, Times.Once());
    }

    [Fact]
    public async Task CostsOneWriteMoreThanAReminderForItsLink()
    {
        var written = new List<string>();
        house.Streams.After = call => written.AddRange(call.Operation is "transaction" or "write" ? [call.Operation] : []);
        await DeliverAsync(Page);
        Assert.Equal(["write", "transaction", "write"], written);
    }

    [Fact]
    public async Task GoesDownTheChainThenToManagementAndStopsWithTheirLink()
    {
        await DeliverAsync(Page);
        await WakeAsync();
        await WakeAsync();
        Assert.Equal([Anna, Dora], mailer.Sent.Select(sent => sent.Address));
        await WakeAsync();
        var unanswered = await PageAsync();
        Assert.Equal(NoticeStatus.Unanswered, unanswered.State.Status);
        Assert.Contains(await DueAsync(), due => due.Obligation.Overdue);

        await DeliverNoticesAsync();
        var (alarm, address) = mailer.Sent[^1];
        Assert.Equal((Mia, NoticeLevel.Overdue), (address, alarm.Level));
        Assert.Equal(AcknowledgementState.Done, await UseAsync(alarm));
        var view = (await PageAsync()).State;
        Assert.Equal(
            (NoticeStatus.Acknowledged, "mia", (AcknowledgementVia?)AcknowledgementVia.Link),
            (view.Status, view.AcknowledgedBy, view.AcknowledgedVia));
        Assert.Empty(await DueAsync());
    }

    [Fact]
    public async Task PagesNobodyElseOnceTheIncidentWasJudged()
    {
        await OpenAsync();
        await DeliverAsync(Page);
        await JudgeAsync();
        await WakeAsync();
        var page = await PageAsync();
        Assert.Equal(
            (NoticeStatus.Acknowledged, (AcknowledgementVia?)AcknowledgementVia.Work, (Instant?)null),
            (page.State.Status, page.State.AcknowledgedVia, page.Next?.At));
        Assert.Equal(Anna, Assert.Single(mailer.Sent).Address);
    }

    [Fact]
    public async Task GoesDownTheChainWhileTheIncidentWaitsForItsJudgement()
    {
        await OpenAsync();
        await DeliverAsync(Page);
        await WakeAsync();
        Assert.Equal([Anna, Dora], mailer.Sent.Select(sent => sent.Address));
    }

    [Fact]
    public async Task SendsAnewInTheNextRoundToWhoeverIsOnCallByThen()
    {
        await DeliverAsync(Page);
        await UntilUnansweredAsync();
        await house.TellAsync(new SetContacts([new Contact("dora", Duty.OnCall), new Contact("anna", Duty.OnCall, 1)]));
        mailer.Sent.Clear();
        house.Time.Now = (await PageAsync()).Next!.At;
        await WakeAsync();

        var (again, address) = Assert.Single(mailer.Sent);
        Assert.Equal(Dora, address);
        Assert.NotNull(again.Acknowledge);
    }

    [Fact]
    public async Task GivesARepeatedPageAnIdOfItsOwn()
    {
        await DeliverAsync(Page);
        await UntilUnansweredAsync();
        house.Time.Now = (await PageAsync()).Next!.At;
        await WakeAsync();
        Assert.Equal(2, mailer.Sent.Where(sent => sent.Address == Anna).Select(sent => sent.Notice.Id).Distinct().Count());
    }

    [Fact]
    public async Task RaisesTheAlarmAtOnceWhereNobodyCanBeReached()
    {
        mailer.Broken.UnionWith([Anna, Dora]);
        await DeliverAsync(Page);
        Assert.Null((await PageAsync()).State.DeliveredAt);
        await WakeAsync();
        Assert.Equal(NoticeStatus.Unanswered, (await PageAsync()).State.Status);
        await DeliverNoticesAsync();
        Assert.Equal(Mia, mailer.Sent[^1].Address);
    }

    [Fact]
    public async Task RaisesTheAlarmWhereNobodyIsInTheChain()
    {
        await house.TellAsync(new SetContacts([]));
        await DeliverAsync(Page);
        await WakeAsync();
        Assert.Equal(NoticeStatus.Unanswered, (await PageAsync()).State.Status);
    }

    [Fact]
    public async Task RingsPagerDutyAndStopsItOnceAcknowledged()
    {
        await OnCallByAsync(new Pager("rota", PagerService.PagerdutyEu), Channel.Pagerduty, new string('r', 32));
        await DeliverAsync(Page);
        var page = await PageAsync();
        var (address, _, trigger) = Assert.Single(pagers.Received);
        Assert.Equal("/eu/enqueue", address);
        Assert.Equal(
            (new string('r', 32), "trigger", page.Id.Value, "critical", "acme"),
            (Text(trigger, "routing_key"), Text(trigger, "event_action"), Text(trigger, "dedup_key"), Text(trigger["payload"]!, "severity"),
                Text(trigger["payload"]!, "source")));
        Assert.StartsWith("https://app.example/acknowledge/", Text(trigger["links"]![0]!, "href"), StringComparison.Ordinal);
        Assert.DoesNotContain(Page.Text, trigger.ToJsonString(), StringComparison.Ordinal);

        pagers.Answer = 503;
        await AcknowledgeAsync(200);
        await WakeAsync();
        Assert.Equal("page/settle", (await PageAsync()).Next!.What);
        pagers.Answer = 202;
        house.Time.Now = (await PageAsync()).Next!.At;
        await WakeAsync();
        Assert.Equal(["acknowledge", "acknowledge", "resolve"], pagers.Received.Skip(1).Select(one => Text(one.Body, "event_action")));
        Assert.Null((await PageAsync()).Next);
    }

    [Theory]
    [InlineData(PagerService.Jsm, "/jsm/alerts")]
    [InlineData(PagerService.Opsgenie, "/og/alerts")]
    [InlineData(PagerService.OpsgenieEu, "/og-eu/alerts")]
    public async Task RingsJiraServiceManagementAndClosesTheAlert(PagerService service, string address)
    {
        await OnCallByAsync(new Pager("rota", service), Channel.Jsm, "f1c7a2b0-0000-4000-8000-000000000000");
        await DeliverAsync(Page);
        var id = (await PageAsync()).Id.Value;
        await AcknowledgeAsync(200);
        await WakeAsync();

        Assert.Equal(
            [address, $"{address}/{id}/acknowledge?identifierType=alias", $"{address}/{id}/close?identifierType=alias"],
            pagers.Received.Select(one => one.Address));
        Assert.All(pagers.Received, one => Assert.Equal("GenieKey f1c7a2b0-0000-4000-8000-000000000000", one.Authorization));
        var created = pagers.Received[0].Body;
        Assert.Equal((id, Page.Subject, "P1"), (Text(created, "alias"), Text(created, "message"), Text(created, "priority")));
    }

    [Theory]
    [InlineData(400)]
    [InlineData(429)]
    [InlineData(500)]
    public async Task GoesOnAtOnceWhereAPagerRefuses(int answer)
    {
        await house.TellAsync(new ConfigurePager(new Pager("rota", PagerService.Pagerduty)));
        await house.Secrets.SetAsync(TestHouse.Organisation, SecretName.OfPager("rota"), new string('r', 32), false, default);
        await house.TellAsync(new SetContacts(
            [new Contact("rota", Duty.OnCall, Channel: Channel.Pagerduty), new Contact("anna", Duty.OnCall, 1)]));
        pagers.Answer = answer;
        await DeliverAsync(Page);
        Assert.Equal(Anna, Assert.Single(mailer.Sent).Address);
    }

    [Theory]
    [InlineData(Channel.Sms, "page.sms", false)]
    [InlineData(Channel.Voice, "page.voice", true)]
    public async Task ReachesPhonesThroughTheGateway(Channel channel, string type, bool voice)
    {
        await using var gateway = await WebhookReceiver.StartAsync();
        await house.TellAsync(new ConfigurePager(new Pager("phones", PagerService.Gateway, gateway.Address)));
        await house.Secrets.SetAsync(TestHouse.Organisation, SecretName.OfPager("phones"), GatewaySecret, false, default);
        await house.TellAsync(new SetContacts([new Contact("anna", Duty.OnCall, Channel: channel)]));
        await DeliverAsync(Page);

        var got = Assert.Single(gateway.Received);
        Assert.StartsWith("v1,", got.Header("webhook-signature"), StringComparison.Ordinal);
        var body = JsonNode.Parse(got.Body.Span)!;
        Assert.Equal((type, "+49 30 1234567", voice), (Text(body, "type"), Text(body["data"]!, "to"), (bool)body["data"]!["voice"]!));
        Assert.Equal(!voice, Text(body["data"]!, "text").Contains("/acknowledge/", StringComparison.Ordinal));
    }

    [Fact]
    public async Task IsAcknowledgedBySomebodyWhoSignedIn()
    {
        await DeliverAsync(Page);
        var answered = await AcknowledgeAsync(200);
        Assert.Equal(
            ("acknowledged", "ada", "signed-in"),
            (Text(answered, "status"), Text(answered, "acknowledgedBy"), Text(answered, "acknowledgedVia")));
        Assert.Null((await PageAsync()).Next);
        Assert.Null((await WakeAsync()).Next);
    }

    [Fact]
    public async Task RefusesToAcknowledgeWhatIsNoPage()
    {
        var due = Page with { Level = NoticeLevel.Reminder };
        await DeliverAsync(due);
        Assert.EndsWith("notice-is-no-page", Text(await AcknowledgeAsync(409), "type"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task MarksATestOfTheChainAndEndsItAfterOneRound()
    {
        await house.TellAsync(new Nis2.Compliance.Organisations.TestOnCall("t1"));
        await DeliverNoticesAsync();
        Assert.StartsWith("TEST", Assert.Single(mailer.Sent).Notice.Title, StringComparison.Ordinal);
        var id = NoticeKind.IdOf(TestHouse.Organisation, OrganisationKind.Self, OnCallTest.Notice("t1"));
        while ((await FindAsync(id)).Next is { } next)
        {
            house.Time.Now = next.At;
            await WakeAsync(id);
        }

        Assert.Equal([Anna, Dora], mailer.Sent.Select(sent => sent.Address));
        Assert.Equal(NoticeStatus.Unanswered, (await FindAsync(id)).State.Status);
        Assert.Empty(await DueAsync());
    }

    private static string Text(JsonNode node, string field) => (string)node[field]!;

    private Task<AcknowledgementState> UseAsync(OutgoingNotice notice) => house.Get<PageAcknowledgements>()
        .UseAsync(house.Client.Object, notice.Acknowledge!.Split('/')[^1], default);

    private async Task OnCallByAsync(Pager pager, Channel channel, string key)
    {
        await house.TellAsync(new ConfigurePager(pager));
        await house.Secrets.SetAsync(TestHouse.Organisation, SecretName.OfPager(pager.Id), key, false, default);
        await house.TellAsync(new SetContacts([new Contact(pager.Id, Duty.OnCall, Channel: channel)]));
    }

    private async Task<JsonNode> AcknowledgeAsync(int status)
    {
        var id = (await PageAsync()).Id.Value;
        var exchange = new Exchange("POST", "{}").As("ada");
        await exchange.AnswerAsync(house.Create<NoticeFunctions>().AcknowledgeNotice(
            exchange.Request, house.Client.Object, TestHouse.Organisation, id, default));
        Assert.Equal(status, exchange.Status);
        return exchange.Json;
    }

    private Task OpenAsync() => TellIncidentAsync(new OpenIncident(
        "Ransomware", null, Severity.High, "DE", "Europe/Berlin", ReminderPolicy.Default));

    private Task JudgeAsync() => TellIncidentAsync(new JudgeNotSignificant("A test machine."));

    private async Task TellIncidentAsync(IncidentCommand command)
    {
        var at = house.Time.Now;
        Assert.IsType<AppendResult<IncidentState>.Done>(await house.Get<SubjectCommands<IncidentState>>().SendAsync(
            house.Client.Object,
            TestHouse.Organisation,
            Incident,
            new Command(command.GetType().Name, "ada", at),
            (state, context) => IncidentDecisions.Decide(state, command, context),
            checkRepeated: false,
            default));
    }

    private async Task UntilUnansweredAsync()
    {
        while ((await PageAsync()) is { State.Status: not NoticeStatus.Unanswered, Next: { } next })
        {
            house.Time.Now = next.At;
            await WakeAsync();
        }
    }

    private Task DeliverAsync(Notice notice) => DeliverAsync(new NoticeMessage(TestHouse.Organisation, Incident.Value, notice));

    private Task DeliverAsync(NoticeMessage message) => house.Create<DeliverNoticeFunction>().DeliverNotice(
        JsonSerializer.Serialize(message, DomainJson.Options), house.Client.Object, default);

    /// <summary>What the outbox sent to those who tell people.</summary>
    private async Task DeliverNoticesAsync()
    {
        foreach (var message in house.Sent.To(Outbox.NoticesEntity))
            await DeliverAsync(JsonSerializer.Deserialize<NoticeMessage>(message.Body.Span, DomainJson.Options)!);
    }

    private async Task<ClockWake> WakeAsync(SubjectId? id = null)
    {
        var notice = id ?? (await PageAsync()).Id;
        if (id is null && (await PageAsync()).Next is { } next && next.At > house.Time.Now && next.What is "page/start" or "page/alarm")
            house.Time.Now = (await PageAsync()).Next!.At;
        return await house.Create<NoticeDelivery>().TakeNoticeStep(new SubjectClock(TestHouse.Organisation, notice.Value), default);
    }

    private Task<Subject<NoticeState>> PageAsync() => FindAsync(NoticeKind.IdOf(TestHouse.Organisation, Incident, Page));

    private async Task<Subject<NoticeState>> FindAsync(SubjectId id) =>
        (await house.Get<SubjectStore>().FindAsync(house.Get<NoticeKind>(), TestHouse.Organisation, id, default))!;

    private async Task<IReadOnlyList<DueObligation>> DueAsync() => (await house.Get<SubjectStore>().DueAsync(
        TestHouse.Organisation, null, null, exercise: false, "notice", null, 100, null, default)).Items;
}
