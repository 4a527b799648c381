using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using Nis2.Compliance.Incidents;
using Nis2.Compliance.Law;
using Nis2.Compliance.Notices;
using Nis2.Compliance.Obligations;
using Nis2.Compliance.Organisations;
using Nis2.Compliance.Subjects;
using Nis2.Storage.Streams;
using Nis2Functions.Clocks;
using Nis2Functions.Hosting;
using Nis2Functions.Notices;
using Nis2Functions.Notices.Mail;
using Nis2Functions.Secrets;
using Nis2Functions.Tests.House;
using Nis2Functions.Webhooks;
using NodaTime;

namespace Nis2Functions.Tests.Notices;

/// <summary>A ticket becomes an incident, the incident's news become comments, and the comments come home and are no news.</summary>
public sealed class WriteBackTests : IAsyncLifetime
{
    private const string Secret = "a secret of this test";
    private const string Token = "ghp_0123456789abcdef";
    private static readonly string[] Details =
        ["Ransom note", "Every share", "acme/gateway", "mallory", "encrypted file servers", "BSI-2026-1"];
    private readonly RecordingMailer mailer = new();
    private TestHouse house = null!;
    private FakeServer server = null!;
    private int deliveries;
    private int delivered;

    public async Task InitializeAsync()
    {
        server = await FakeServer.StartAsync();
        server.Answers(201);
        house = await TestHouse.BuildAsync(
            services => services.AddSingleton<IMailer>(mailer), ("PublicAddress", "https://app.example/"));
        await house.AddPersonAsync("anna", "anna@acme.example");
        await house.TellAsync(new SetContacts([new Contact("anna", Duty.OnCall)]));
        await house.TellAsync(new ConfigureSource(new TicketSource("tickets", "github")));
        await house.Secrets.SetAsync(TestHouse.Organisation, "tickets", Secret, false, default);
        await house.Secrets.SetAsync(TestHouse.Organisation, SecretName.OfWriteBack("tickets"), Token, false, default);
        await ConfigureAsync();
    }

    public async Task DisposeAsync()
    {
        await house.DisposeAsync();
        await server.DisposeAsync();
    }

    [Fact]
    public async Task TellsOpeningAwarenessAndFilingWithoutAnyDetail()
    {
        var incident = await OpenAsync();
        await SendAsync(incident, new StateAwareness("encrypted file servers"));
        await SendAsync(incident, new SubmitStage(Stages.EarlyWarning, "portal", new string('a', 64), AuthorityReference: "BSI-2026-1"));
        await RunAsync();

        var comments = Comments();
        Assert.Equal(3, comments.Count);
        Assert.All(comments, comment => Assert.EndsWith($"\n[nis2:{incident}]", comment));
        Assert.All(comments, comment => Assert.Contains($"https://app.example/organisations/acme/incidents/{incident}", comment));
        Assert.Single(comments, comment => comment.StartsWith("Suspected incident: assess now\n", StringComparison.Ordinal));
        Assert.Single(
            comments, comment => comment.Contains("Early warning: due by 2026-11-11 10:17 Europe/Berlin (", StringComparison.Ordinal));
        Assert.Single(comments, comment => comment.StartsWith(
            "Early warning was submitted\nEarly warning was submitted at 2026-11-10 10:17 Europe/Berlin.\n", StringComparison.Ordinal));
        Assert.All(Details, detail => Assert.All(comments, comment => Assert.DoesNotContain(detail, comment)));
        Assert.All(server.Received, one => Assert.Equal("/repos/acme/gateway/issues/17/comments", one.Path));
    }

    [Fact]
    public async Task NamesTheAuthoritysReferenceWhereTheSourceIsSetToIt()
    {
        await ConfigureAsync(one => one with { AuthorityReference = true, What = [News.Filed] });
        var incident = await OpenAsync();
        await SendAsync(incident, new StateAwareness("encrypted file servers"));
        await SendAsync(incident, new SubmitStage(Stages.EarlyWarning, "portal", new string('a', 64), AuthorityReference: "BSI-2026-1"));
        await RunAsync();
        Assert.Contains("Reference of the authority: BSI-2026-1\n", Assert.Single(Comments()));
    }

    [Fact]
    public async Task IsNoNewsWhenItComesHome()
    {
        var incident = await OpenAsync();
        await RunAsync();
        var (version, asked) = (await VersionAsync(incident), server.Received.Count);

        await TicketAsync("issue_comment", "created", new { body = Comments()[0], user = new { login = "nis2-bot" } }, "nis2-bot");
        await RunAsync();

        Assert.Equal(version, await VersionAsync(incident));
        Assert.Equal(asked, server.Received.Count);
        Assert.Single(await house.HeadsAsync("incident"));
    }

    [Fact]
    public async Task IsWrittenOnceThoughTheAnswerWasLost()
    {
        var written = new List<string>();
        server.Answer = (asked, http) =>
        {
            if (asked.Method == "GET")
                return Task.FromResult(JsonSerializer.Serialize(written));
            written.Add(asked.Body);
            http.Abort();
            return Task.FromResult(string.Empty);
        };
        await OpenAsync();
        await RunAsync();

        Assert.Single(written);
        Assert.Equal(["POST", "GET"], server.Received.Select(one => one.Method));
        Assert.Empty(await OwedAsync());
    }

    [Fact]
    public async Task IsOwedALookWhenItFailsAndStopsNoClock()
    {
        server.Answers(401);
        var incident = await OpenAsync();
        await SendAsync(incident, new StateAwareness("encrypted file servers"));
        var next = (await house.HeadsAsync("incident")).Single().Next;
        await RunAsync();

        Assert.Equal("write-back", (await OwedAsync()).Select(one => one.Id).Distinct().Single());
        Assert.Contains(mailer.Sent, sent => sent.Notice.Title == "A comment could not be written into a ticket");
        Assert.Equal(next, (await house.HeadsAsync("incident")).Single().Next);
    }

    [Fact]
    public async Task NeverStandsInWhatIsKept()
    {
        await OpenAsync();
        await RunAsync();
        Assert.Equal("Bearer " + Token, server.Received[0].Headers.Authorization.ToString());
        Assert.DoesNotContain(Token, JsonSerializer.Serialize(house.Sent.To("notices").Select(one => one.Body.ToString())));
        foreach (var head in await house.HeadsAsync("notice"))
        {
            var (_, body) = await Answers.OfAsync(request =>
                house.Create<NoticeFunctions>().GetNotice(request, TestHouse.Organisation, head.Id.Value, default));
            Assert.DoesNotContain(Token, body, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task WhatLeavesNamesDetailsOnlyWhereTheOrganisationSaysSo()
    {
        await ConfigureSocAsync();
        var incident = await OpenAsync();
        await SendAsync(incident, new StateAwareness("encrypted file servers"));
        await RunAsync();
        var soc = server.Received.Where(one => one.Path == "/soc").ToList();
        Assert.Equal(2, soc.Count);
        Assert.All(Details, detail => Assert.All(soc, one => Assert.DoesNotContain(detail, one.Body)));
        Assert.All(
            Details,
            detail => Assert.DoesNotContain(detail, string.Concat(mailer.Sent.Select(sent => sent.Notice.Title + sent.Notice.Text))));

        await house.TellAsync(new SetTellingRules(new TellingRules([IncidentDetail.Title, IncidentDetail.Ticket])));
        await SendAsync(incident, new SubmitStage(Stages.EarlyWarning, "portal", new string('a', 64), AuthorityReference: "BSI-2026-1"));
        await RunAsync();
        var last = server.Received.Last(one => one.Path == "/soc").Body;
        Assert.Contains("\"details\":{\"Title\":\"Ransom note\",\"Ticket\":\"github acme/gateway#17\"}", last);
        Assert.DoesNotContain("Every share", last);
        Assert.DoesNotContain("mallory", last);
    }

    private async Task ConfigureSocAsync()
    {
        await house.TellAsync(new ConfigureSubscription(new Subscription("soc", SubscriptionKind.Webhook, server.Address + "/soc")));
        await house.Secrets.SetAsync(
            TestHouse.Organisation, SecretName.OfSubscription("soc"), "whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oD", false, default);
    }

    private Task ConfigureAsync(Func<WriteBack, WriteBack>? change = null)
    {
        var one = new WriteBack("tickets", TicketSystem.Github, server.Address, "nis2-bot");
        return house.TellAsync(new ConfigureWriteBack(change?.Invoke(one) ?? one));
    }

    private IReadOnlyList<string> Comments() =>
        [.. server.Received.Where(one => one.Path.EndsWith("/comments", StringComparison.Ordinal) && one.Method == "POST")
            .Select(one => (string)JsonNode.Parse(one.Body)!["body"]!)];

    private async Task<SubjectId> OpenAsync()
    {
        await TicketAsync("issues", "opened", null, "mallory");
        return Assert.Single(await house.HeadsAsync("incident")).Id;
    }

    private async Task TicketAsync(string happened, string action, object? comment, string sender)
    {
        var body = JsonSerializer.SerializeToUtf8Bytes(new
        {
            action,
            comment,
            sender = new { login = sender },
            issue = new { number = 17, title = "Ransom note", body = "Every share", user = new { login = "mallory" } },
            repository = new { full_name = "acme/gateway" },
        });
        var (status, _) = await Answers.OfAsync(
            request =>
            {
                request.Body = new MemoryStream(body);
                request.Headers["X-GitHub-Event"] = happened;
                request.Headers["X-GitHub-Delivery"] = $"d{++deliveries}";
                request.Headers["X-Hub-Signature-256"] =
                    "sha256=" + Convert.ToHexStringLower(HMACSHA256.HashData(Encoding.UTF8.GetBytes(Secret), body));
            },
            request => house.Create<WebhookFunctions>().ReceiveWebhook(
                request, house.Client.Object, TestHouse.Organisation, "tickets", default));
        Assert.Equal(202, status);
    }

    private async Task SendAsync(SubjectId incident, IncidentCommand command) =>
        Assert.IsType<AppendResult<IncidentState>.Done>(await house.Get<SubjectCommands<IncidentState>>().SendAsync(
            house.Client.Object,
            TestHouse.Organisation,
            incident,
            new Command(house.Get<Ids>().New(), "anna", house.Time.Now),
            (state, context) => IncidentDecisions.Decide(state, command, context),
            checkRepeated: false,
            default));

    /// <summary>The queue's messages, then every notice's clock in virtual time, until nothing is left of either.</summary>
    private async Task RunAsync()
    {
        for (var rounds = 0; rounds < 300; rounds++)
        {
            foreach (var message in house.Sent.To("notices").Skip(delivered).ToList())
            {
                delivered++;
                await house.Create<DeliverNoticeFunction>().DeliverNotice(
                    Encoding.UTF8.GetString(message.Body.Span), house.Client.Object, default);
            }

            var next = (await house.HeadsAsync("notice"))
                .Where(head => head.Next is not null && head.Summary.Status != "waiting")
                .MinBy(head => head.Next!.At);
            if (next is null && house.Sent.To("notices").Count == delivered)
                return;
            if (next is null)
                continue;
            house.Time.Now = Instant.Max(house.Time.Now, next.Next!.At);
            await house.Create<NoticeDelivery>().TakeNoticeStep(new SubjectClock(TestHouse.Organisation, next.Id.Value), default);
        }

        Assert.Fail("Something is told for ever.");
    }

    private async Task<int> VersionAsync(SubjectId incident) =>
        (await house.Get<SubjectStore>().FindAsync(house.Get<IncidentKind>(), TestHouse.Organisation, incident, default))!.Version;

    private async Task<IReadOnlyList<Obligation>> OwedAsync()
    {
        var (kind, owed) = (house.Get<NoticeKind>(), new List<Obligation>());
        foreach (var head in await house.HeadsAsync("notice"))
            owed.AddRange(
                kind.Obligations((await house.Get<SubjectStore>().FindAsync(kind, TestHouse.Organisation, head.Id, default))!.State));
        return owed;
    }
}
