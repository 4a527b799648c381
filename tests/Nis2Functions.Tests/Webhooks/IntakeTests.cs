using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using FsCheck;
using FsCheck.Fluent;
using Nis2.Compliance.Incidents;
using Nis2.Compliance.Intake;
using Nis2.Compliance.Law;
using Nis2.Compliance.Organisations;
using Nis2.Compliance.Subjects;
using Nis2.Storage.Directory;
using Nis2.Storage.Streams;
using Nis2.Storage.Tables;
using Nis2Functions.Http;
using Nis2Functions.Security;
using Nis2Functions.Tests.House;
using Nis2Functions.Webhooks;
using Nis2Functions.Webhooks.Presets;
using NodaTime;

namespace Nis2Functions.Tests.Webhooks;

/// <summary>Rules, correlation and replay, from the delivery to the incident.</summary>
public sealed class IntakeTests : IAsyncLifetime
{
    private const string Source = "tracker";
    private const string Secret = "a secret of this test";
    private TestHouse house = null!;

    public async Task InitializeAsync() => house = await HouseAsync();

    public async Task DisposeAsync() => await house.DisposeAsync();

    [Fact]
    public async Task IgnoresWhatARuleIgnoresAndSaysWhichRule()
    {
        await RulesAsync("""[{"id":"noise","outcome":"ignore","when":{"labels":["test"]}},{"id":"rest","outcome":"open"}]""");
        await SendAsync(house, "d1", 1, label: "test");
        await SendAsync(house, "d2", 2);

        var head = Assert.Single(await house.HeadsAsync("incident"));
        Assert.Equal(("ignored", "ignore:noise@1"), await OutcomeAsync("d1"));
        Assert.Equal((head.Id.Value, "open:rest@1"), await OutcomeAsync("d2"));
        Assert.Equal("News", Assert.Single(house.Sent.To("notices")).Subject);
    }

    [Fact]
    public async Task OpensWhatWasIgnoredWhenItsRuleWasMended()
    {
        await RulesAsync("""[{"id":"noise","outcome":"ignore"}]""");
        await SendAsync(house, "d1", 1);
        await RulesAsync("[]");
        Assert.Empty((await ReplayAsync("""{}""")).Items);

        var replayed = Assert.Single((await ReplayAsync("""{"state":"all"}""")).Items);

        Assert.StartsWith("incident-", replayed.Outcome, StringComparison.Ordinal);
        Assert.False(Assert.Single((await ReplayAsync("""{"state":"all"}""")).Items).Replayed);
        Assert.Equal("suspected", Assert.Single(await house.HeadsAsync("incident")).Summary.Status);
    }

    [Fact]
    public async Task AnswersWithTheRulesAndTheirVersion()
    {
        Assert.Equal((200, 0), await ReadRulesAsync(Source));
        await RulesAsync("""[{"id":"noise","outcome":"ignore"}]""");
        await RulesAsync("[]");
        Assert.Equal((200, 2), await ReadRulesAsync(Source));
        Assert.Equal(404, (await ReadRulesAsync("unknown")).Status);
        Assert.Equal(422, (await PutRulesAsync("""[{"id":"A B","outcome":"ignore"}]""")).Status);
        Assert.Equal(400, (await PutRulesAsync("""[{"id":"a","outcome":"aware"}]""")).Status);
    }

    [Theory]
    [InlineData(null, "ignore", "noise", 1)]
    [InlineData("""[{"id":"tried","outcome":"open"}]""", "open", "tried", 0)]
    public async Task PreviewsWhatTheRulesWouldDecide(string? tried, string outcome, string rule, int version)
    {
        await RulesAsync("""[{"id":"noise","outcome":"ignore"}]""");
        var sample = """{"action":"opened","issue":{"number":1,"title":"a"},"repository":{"full_name":"a/b"}}""";
        var asked = new Dictionary<string, object>
        {
            ["body"] = sample,
            ["headers"] = new Dictionary<string, string> { ["X-GitHub-Event"] = "issues" },
        };
        if (tried is not null)
            asked["rules"] = JsonNode.Parse(tried)!;
        var (status, body) = await Answers.OfAsync(
            JsonSerializer.Serialize(asked),
            request => house.Create<PreviewFunctions>().PreviewDelivery(request, TestHouse.Organisation, Source, default));

        Assert.True(status == 200, body);
        var decision = JsonNode.Parse(body)!["tickets"]![0]!["decision"]!;
        Assert.Equal((outcome, rule, version), ((string)decision["outcome"]!, (string)decision["rule"]!, (int)decision["rulesVersion"]!));
        Assert.Empty(await house.HeadsAsync("incident"));
    }

    [Fact]
    public async Task ListsWhatWaitsWithTheReasonAPageAtATime()
    {
        for (var number = 1; number <= 3; number++)
            await SendAsync(house, $"d{number}", number, happened: number == 2 ? "issues" : null);

        var first = await ListAsync("?take=1");
        Assert.Equal(("d1", "no-event-name"), (first.Items[0].Id, first.Items[0].Outcome));
        var second = await ListAsync("?take=1&continuation=" + first.Continuation);
        Assert.Equal("d3", Assert.Single(second.Items).Id);
        Assert.Empty((await ListAsync("?source=other")).Items);
        Assert.Equal(3, (await ListAsync("?state=all")).Items.Count);
    }

    [Fact]
    public async Task LeavesToAPersonATicketThatIsOpenAgainAfterItsIncidentWasVoid()
    {
        await SendAsync(house, "d1", 1);
        await SendAsync(house, new VoidIncident("Opened by mistake."));
        await SendAsync(house, "d2", 1, "edited");
        await SendAsync(house, "d3", 1, "reopened");

        Assert.Equal("void-incident", (await OutcomeAsync("d2")).Outcome);
        Assert.Equal("refused:incident-void", (await OutcomeAsync("d3")).Outcome);
    }

    [Fact]
    public async Task HearsOfAnEndThatOvertookItsOpening()
    {
        await SendAsync(house, "d1", 1, "closed");
        await SendAsync(house, "d2", 1);
        house.Time.Now += Duration.FromMinutes(5);
        await SweepAsync(house);
        var head = Assert.Single(await house.HeadsAsync("incident"));
        Assert.Equal("suspected", head.Summary.Status);
        Assert.Equal(head.Id.Value, (await OutcomeAsync("d1")).Outcome);
        var incident = await house.Get<SubjectStore>().FindAsync(house.Get<IncidentKind>(), TestHouse.Organisation, head.Id, default);
        Assert.NotNull(incident!.State.TicketNews!.ResolvedAt);
    }

    /// <summary>Whatever storage does in between, and however often all is replayed: one incident a ticket, one entry a delivery.</summary>
    [Fact]
    public void ReplayingEverythingCreatesNothingTwice() => Prop.ForAll(
        Gen.ArrayOf(Gen.Zip(Gen.Choose(1, 3), Gen.Elements("opened", "edited", "closed", "reopened", "labeled")), 8).ToArbitrary(),
        Gen.Choose(1, 40).ToArbitrary(),
        (sent, failing) =>
            CreatesNothingTwiceAsync(sent, failing).GetAwaiter().GetResult()).Check(Config.QuickThrowOnFailure.WithMaxTest(50));

    private static async Task<bool> CreatesNothingTwiceAsync((int Number, string Action)[] sent, int failing)
    {
        await using var house = await HouseAsync();
        var calls = 0;
        house.Streams.Before = call => Fail(call.Operation is "transaction" && ++calls % failing == 0);
        house.Registry.Before = call => Fail(call.Operation is "transaction" && ++calls % failing == 0);
        for (var index = 0; index < sent.Length; index++)
            await TryAsync(house, $"d{index}", sent[index].Number, sent[index].Action);
        house.Streams.Before = null;
        house.Registry.Before = null;
        for (var index = 0; index < sent.Length; index++)
            await SendAsync(house, $"d{index}", sent[index].Number, sent[index].Action);
        house.Time.Now += Duration.FromMinutes(5);
        await SweepAsync(house);
        var before = await VersionsAsync(house);
        house.Time.Now += Duration.FromDays(1);
        await house.Get<DeliveryReplay>().AllAsync(house.Client.Object, TestHouse.Organisation, DeliveryList.All, null, null, default);
        var opening = sent.Where(one => one.Action != "closed").Select(one => one.Number).Distinct().Count();
        return before.Count == opening && before.SequenceEqual(await VersionsAsync(house));
    }

    private static Task SweepAsync(TestHouse house) =>
        house.Get<DeliveryProcessor>().ProcessLeftoversAsync(house.Client.Object, TestHouse.Organisation, house.Time.Now, default);

    private static async Task<IReadOnlyList<(string Id, int Version)>> VersionsAsync(TestHouse house) =>
        (await house.HeadsAsync("incident")).Select(head => (head.Id.Value, head.Version)).Order().ToList();

    private static async Task TryAsync(TestHouse house, string delivery, int number, string action)
    {
        try
        {
            await SendAsync(house, delivery, number, action);
        }
        catch (StorageUnavailableException)
        {
            // Answered 503: the sender sends it again.
        }
    }

    private static void Fail(bool now)
    {
        if (now)
            throw new StorageUnavailableException("away");
    }

    private static async Task<TestHouse> HouseAsync()
    {
        var house = await TestHouse.BuildAsync();
        await house.TellAsync(new ConfigureSource(new TicketSource(Source, "github")));
        await house.Secrets.SetAsync(TestHouse.Organisation, Source, Secret, keepPrevious: false, CancellationToken.None);
        return house;
    }

    private static async Task SendAsync(TestHouse house, IncidentCommand command)
    {
        var head = Assert.Single(await house.HeadsAsync("incident"));
        await house.Get<SubjectStore>().AppendAsync(
            house.Get<IncidentKind>(),
            TestHouse.Organisation,
            head.Id,
            new Command("by-hand", "person", house.Time.Now),
            state => IncidentDecisions.Decide(state, command, new DecisionContext(house.Time.Now, "person")),
            default);
    }

    private static async Task SendAsync(
        TestHouse house, string delivery, int number, string action = "opened", string? happened = "issues", string label = "high")
    {
        var body = JsonSerializer.SerializeToUtf8Bytes(new
        {
            action,
            issue = new { number, title = $"Ticket {number}", labels = new[] { new { name = label } } },
            repository = new { full_name = "acme/gateway" },
        });
        var answer = await Answers.OfAsync(
            request =>
            {
                request.Body = new MemoryStream(body);
                if (happened is not null)
                    request.Headers["X-GitHub-Event"] = happened;
                request.Headers["X-GitHub-Delivery"] = delivery;
                request.Headers["X-Hub-Signature-256"] =
                    "sha256=" + Convert.ToHexStringLower(HMACSHA256.HashData(Encoding.UTF8.GetBytes(Secret), body));
            },
            request => house.Create<WebhookFunctions>().ReceiveWebhook(
                request, house.Client.Object, TestHouse.Organisation, Source, CancellationToken.None));
        Assert.Equal(202, answer.Status);
    }

    private async Task<(string? Outcome, string? Rules)> OutcomeAsync(string delivery)
    {
        var kept = await house.Get<DeliveryLog>().FindAsync(TestHouse.Organisation, Source, delivery, CancellationToken.None);
        return (kept!.Outcome, kept.Rules);
    }

    private async Task RulesAsync(string rules) => Assert.Equal(200, (await PutRulesAsync(rules)).Status);

    private Task<(int Status, string Body)> PutRulesAsync(string rules) => Answers.OfAsync($$"""{"rules":{{rules}}}""", request =>
    {
        request.HttpContext.SetCaller(new Caller("person", new HashSet<Role>(), new HashSet<Role>()));
        return house.Create<RulesFunctions>().PutSourceRules(request, house.Client.Object, TestHouse.Organisation, Source, default);
    });

    private async Task<(int Status, int Version)> ReadRulesAsync(string source)
    {
        var (status, body) = await Answers.OfAsync(
            request => house.Create<RulesFunctions>().GetSourceRules(request, TestHouse.Organisation, source, default));
        return (status, status == 200 ? JsonSerializer.Deserialize<RulesView>(body, DomainJson.Options)!.Version : 0);
    }

    private async Task<ReplayView> ReplayAsync(string body)
    {
        var answer = await Answers.OfAsync(body, request => house.Create<ReplayFunctions>().ReplayDeliveries(
            request, house.Client.Object, TestHouse.Organisation, default));
        Assert.Equal(200, answer.Status);
        return JsonSerializer.Deserialize<ReplayView>(answer.Body, DomainJson.Options)!;
    }

    private async Task<PageView<DeliveryReference>> ListAsync(string query)
    {
        var answer = await Answers.OfAsync(
            request => request.QueryString = new(query),
            request => house.Create<DeliveryFunctions>().ListDeliveries(request, TestHouse.Organisation, default));
        return JsonSerializer.Deserialize<PageView<DeliveryReference>>(answer.Body, DomainJson.Options)!;
    }
}
