using System.Security.Cryptography;
using System.Text;
using Moq;
using Nis2.Compliance.Incidents;
using Nis2.Compliance.Organisations;
using Nis2.Compliance.Subjects;
using Nis2.Storage.Directory;
using Nis2.Storage.Streams;
using Nis2.Storage.Tables;
using Nis2Functions.Tests.House;
using Nis2Functions.Webhooks;
using NodaTime;

namespace Nis2Functions.Tests.Webhooks;

public sealed class ReceiveWebhookTests : IAsyncLifetime
{
    private const string Source = "tracker";
    private const string Secret = "a secret of this test";
    private TestHouse house = null!;

    public async Task InitializeAsync()
    {
        house = await TestHouse.BuildAsync();
        await house.TellAsync(new ConfigureSource(new TicketSource(Source, "github")));
        await house.Secrets.SetAsync(TestHouse.Organisation, Source, Secret, keepPrevious: false, CancellationToken.None);
    }

    public async Task DisposeAsync() => await house.DisposeAsync();

    [Fact]
    public async Task OpensASuspectedIncidentAndStartsItsClock()
    {
        var answer = await SendAsync("d1", Issue("opened"));
        Assert.Equal(202, answer.Status);
        Assert.Equal("""{"delivery":"d1"}""", answer.Body);
        var head = Assert.Single(await house.HeadsAsync("incident"));
        Assert.Equal("suspected", head.Summary.Status);
        Assert.Equal(SubjectId.Of("incident", OpaqueId.From(TestHouse.Organisation, Source, "acme/gateway#17")), head.Id);
        house.AssertClockStarted(head.Id, Times.Once());
        var kept = await DeliveryAsync("d1");
        Assert.Equal(DeliveryState.Processed, kept.State);
        Assert.Equal(head.Id.Value, kept.Outcome);
    }

    [Fact]
    public async Task TakesWhatTheTicketSays()
    {
        await SendAsync("d1", Issue("opened", created: "2026-11-10T08:00:00+01:00"));
        var state = (await IncidentAsync()).State;
        Assert.Equal("Gateway answers strangers", state.Title);
        Assert.Equal(Severity.High, state.Severity);
        Assert.Equal("DE", state.Country);
        Assert.Equal(Instant.FromUtc(2026, 11, 10, 7, 0), state.FirstAlert!.At);
        Assert.Equal("https://github.example/acme/gateway/issues/17", state.Ticket!.Link);
        Assert.Null(state.Aware);
        Assert.Contains("Severity as sent: high", state.Description, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2026-11-10T08:00:00")]
    [InlineData("2039-01-01T00:00:00Z")]
    [InlineData("1970-01-01T00:00:00Z")]
    public async Task TakesItsOwnTimeForAFirstAlertThatTheTicketDatesWrongly(string created)
    {
        await SendAsync("d1", Issue("opened", created: created));
        Assert.Equal(house.Time.Now, (await IncidentAsync()).State.FirstAlert!.At);
    }

    [Fact]
    public async Task OpensNoSecondIncidentForARepeatedDelivery()
    {
        await SendAsync("d1", Issue("opened"));
        var answer = await SendAsync("d1", Issue("opened"));
        Assert.Equal(202, answer.Status);
        Assert.Equal(2, (await IncidentAsync()).Version);
    }

    [Fact]
    public async Task OpensNoSecondIncidentForTheSameTicketInAnotherDelivery()
    {
        await SendAsync("d1", Issue("opened"));
        var before = (await IncidentAsync()).Version;
        await SendAsync("d2", Issue("opened"));
        Assert.Equal(before, (await IncidentAsync()).Version);
        Assert.Equal(DeliveryState.Processed, (await DeliveryAsync("d2")).State);
    }

    [Fact]
    public async Task NotesAResolvedTicketAndClosesNoClock()
    {
        await SendAsync("d1", Issue("opened"));
        var before = await IncidentAsync();
        await SendAsync("d2", Issue("closed"));
        var after = await IncidentAsync();
        Assert.Equal(before.Version + 1, after.Version);
        Assert.Equal(before.Next, after.Next);
        Assert.Equal(IncidentStatus.Suspected, after.State.Status);
    }

    [Fact]
    public async Task OpensAnIncidentForAnEditedTicketThatItHasNotHeardOf()
    {
        await SendAsync("d1", Issue("edited"));
        Assert.Single(await house.HeadsAsync("incident"));
    }

    [Fact]
    public async Task OpensNoIncidentForAClosedTicketThatItHasNotHeardOf()
    {
        await SendAsync("d1", Issue("closed"));
        Assert.Equal(DeliveryState.Received, (await DeliveryAsync("d1")).State);
        house.Time.Now += Duration.FromMinutes(5);
        await SweepAsync();
        Assert.Empty(await house.HeadsAsync("incident"));
        Assert.Equal(DeliveryState.Processed, (await DeliveryAsync("d1")).State);
    }

    [Theory]
    [InlineData("ping", """{"zen":"Keep it simple."}""", DeliveryState.Processed)]
    [InlineData("issues", "no json at all", DeliveryState.Unmapped)]
    public async Task KeepsWhatIsAboutNoTicket(string happened, string body, DeliveryState state)
    {
        var answer = await SendAsync("d1", body, happened: happened);
        Assert.Equal(202, answer.Status);
        Assert.Empty(await house.HeadsAsync("incident"));
        var kept = await DeliveryAsync("d1");
        Assert.Equal(state, kept.State);
        Assert.Equal(body, Encoding.UTF8.GetString(kept.Body.Span));
    }

    [Fact]
    public async Task NeverRefusesLongTexts()
    {
        await SendAsync("d1", Issue("opened", title: new string('x', 199) + "😀" + new string('y', 50_000)));
        Assert.Equal(199, (await IncidentAsync()).State.Title!.Length);
    }

    [Fact]
    public async Task DerivesTheIdOfADeliveryThatNamesNone()
    {
        var body = Issue("opened");
        var answer = await SendAsync(null, body);
        var id = "sha256-" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(body)));
        Assert.Equal($$"""{"delivery":"{{id}}"}""", answer.Body);
        await SendAsync(null, body);
        Assert.Equal(2, (await IncidentAsync()).Version);
    }

    [Fact]
    public async Task KeepsNoSignature()
    {
        await SendAsync("d1", Issue("opened"));
        var kept = (await DeliveryAsync("d1")).Headers.Keys;
        Assert.DoesNotContain(kept, name => name.Contains("signature", StringComparison.OrdinalIgnoreCase));
    }

    [Theory]
    [InlineData("acme", "other")]
    [InlineData("other", Source)]
    [InlineData("other", "other")]
    public async Task AnswersTheSameWhicheverPartIsUnknown(string organisation, string source)
    {
        var calls = house.Streams.Calls;
        var answer = await SendAsync("d1", Issue("opened"), organisation: organisation, source: source);
        Assert.Equal(404, answer.Status);
        Assert.Equal((await SendAsync("d1", "{}", organisation: "x", source: "y")).Body, answer.Body);
        Assert.Equal(calls + 2, house.Streams.Calls);
        Assert.Empty(house.Registry.Rows);
    }

    [Fact]
    public async Task RefusesAWrongSignatureAndKeepsNothing()
    {
        var answer = await SendAsync("d1", Issue("opened"), secret: "another secret of this");
        Assert.Equal(401, answer.Status);
        Assert.Contains("urn:nis2functions:problem:bad-signature", answer.Body, StringComparison.Ordinal);
        Assert.Empty(house.Registry.Rows);
    }

    [Fact]
    public async Task RefusesEverythingWhileTheSourceHasNoSecret()
    {
        await house.TellAsync(new ConfigureSource(new TicketSource("fresh", "github")));
        Assert.Equal(401, (await SendAsync("d1", Issue("opened"), source: "fresh", secret: string.Empty)).Status);
    }

    [Fact]
    public async Task RefusesWhatIsTooLarge()
    {
        var answer = await SendAsync("d1", new string(' ', (1024 * 1024) + 1));
        Assert.Equal(413, answer.Status);
        Assert.Empty(house.Registry.Rows);
    }

    [Fact]
    public async Task AnswersNothingWhileStorageIsAway()
    {
        house.Registry.Before = _ => throw new StorageUnavailableException("away");
        await Assert.ThrowsAsync<StorageUnavailableException>(() => SendAsync("d1", Issue("opened")));
        house.Registry.Before = null;
        Assert.Empty(house.Registry.Rows);
        Assert.Empty(await house.HeadsAsync("incident"));
    }

    [Fact]
    public async Task LeavesToTheSweepWhatFailsAfterItIsKept()
    {
        house.Streams.Before = call => Fail(call.Operation is "transaction");
        Assert.Equal(202, (await SendAsync("d1", Issue("opened", created: "unknown"))).Status);
        Assert.Equal(DeliveryState.Received, (await DeliveryAsync("d1")).State);
        house.Streams.Before = null;
        var received = house.Time.Now;
        house.Time.Now += Duration.FromMinutes(5);
        await SweepAsync();
        Assert.Equal(DeliveryState.Processed, (await DeliveryAsync("d1")).State);
        Assert.Equal(received, (await IncidentAsync()).State.FirstAlert!.At);
    }

    [Fact]
    public async Task FindsItsOwnTracesWhenTheSweepRepeatsIt()
    {
        house.Registry.Before = call => Fail(call.Operation is "transaction" && call.Number > 1);
        Assert.Equal(202, (await SendAsync("d1", Issue("edited"))).Status);
        house.Registry.Before = null;
        var before = await IncidentAsync();
        house.Time.Now += Duration.FromMinutes(5);
        await SweepAsync();
        Assert.Equal(before.Version, (await IncidentAsync()).Version);
        Assert.Equal(DeliveryState.Processed, (await DeliveryAsync("d1")).State);
    }

    [Fact]
    public async Task SetsAsideWhatIsLeftOfARemovedSource()
    {
        house.Streams.Before = call => Fail(call.Operation is "transaction");
        await SendAsync("d1", Issue("opened"));
        house.Streams.Before = null;
        await house.TellAsync(new RemoveSource(Source));
        house.Time.Now += Duration.FromMinutes(5);
        await SweepAsync();
        Assert.Equal(DeliveryState.Unmapped, (await DeliveryAsync("d1")).State);
    }

    private static void Fail(bool now)
    {
        if (now)
            throw new StorageUnavailableException("away");
    }

    private Task SweepAsync() => house.Get<DeliveryProcessor>().ProcessLeftoversAsync(
        house.Client.Object, TestHouse.Organisation, house.Time.Now - Duration.FromMinutes(1), CancellationToken.None);

    private async Task<Delivery> DeliveryAsync(string id) =>
        (await house.Get<DeliveryLog>().FindAsync(TestHouse.Organisation, Source, id, CancellationToken.None))!;

    private async Task<Subject<IncidentState>> IncidentAsync() => (await house.Get<SubjectStore>().FindAsync(
        house.Get<IncidentKind>(), TestHouse.Organisation, Assert.Single(await house.HeadsAsync("incident")).Id, CancellationToken.None))!;

    private async Task<(int Status, string Body)> SendAsync(
        string? delivery,
        string body,
        string organisation = TestHouse.Organisation,
        string source = Source,
        string secret = Secret,
        string happened = "issues")
    {
        var bytes = Encoding.UTF8.GetBytes(body);
        return await Answers.OfAsync(
            request =>
            {
                request.Body = new MemoryStream(bytes);
                request.Headers["X-GitHub-Event"] = happened;
                request.Headers["X-Hub-Signature-256"] =
                    "sha256=" + Convert.ToHexStringLower(HMACSHA256.HashData(Encoding.UTF8.GetBytes(secret), bytes));
                if (delivery is not null)
                    request.Headers["X-GitHub-Delivery"] = delivery;
            },
            request => house.Create<WebhookFunctions>().ReceiveWebhook(
                request, house.Client.Object, organisation, source, CancellationToken.None));
    }

    private static string Issue(string action, string title = "Gateway answers strangers", string created = "2026-11-10T08:17:00Z") => $$"""
        {
          "action": "{{action}}",
          "issue": {
            "number": 17, "title": "{{title}}", "body": "Seen twice.", "labels": [{ "name": "high" }], "created_at": "{{created}}",
            "html_url": "https://github.example/acme/gateway/issues/17", "user": { "login": "mona" }
          },
          "repository": { "full_name": "acme/gateway" }
        }
        """;
}
