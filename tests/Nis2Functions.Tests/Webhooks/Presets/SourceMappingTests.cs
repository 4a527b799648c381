using System.Text.Json;
using System.Text.Json.Nodes;
using Nis2.Compliance.Intake;
using Nis2.Compliance.Organisations;
using Nis2.Compliance.Subjects;
using Nis2.Storage.Directory;
using Nis2Functions.Security;
using Nis2Functions.Tests.House;
using Nis2Functions.Webhooks;
using Nis2Functions.Webhooks.Presets;

namespace Nis2Functions.Tests.Webhooks.Presets;

/// <summary>An organisation copies a preset, changes it, tries it out, and has its deliveries read by it.</summary>
public sealed class SourceMappingTests : IAsyncLifetime
{
    private const string Secret = "a-secret-of-this-test";
    private TestHouse house = null!;

    public async Task InitializeAsync()
    {
        house = await TestHouse.BuildAsync();
        await house.TellAsync(new ConfigureSource(new TicketSource("desk", "freshservice")));
        await house.TellAsync(new ConfigureSource(new TicketSource("own", "custom", new SourceVerification(VerificationMethod.Bearer))));
        await house.TellAsync(new ConfigureSource(new TicketSource("code", "github")));
        foreach (var source in new[] { "desk", "own" })
            await house.Secrets.SetAsync(TestHouse.Organisation, source, "user:" + Secret, keepPrevious: false, CancellationToken.None);
    }

    public async Task DisposeAsync() => await house.DisposeAsync();

    [Fact]
    public async Task ListsThePresets()
    {
        var answer = await Answers.OfAsync(request => Task.FromResult(new PresetFunctions().ListPresets(request)));
        Assert.Equal(TicketPresets.All.Count, JsonNode.Parse(answer.Body)!["items"]!.AsArray().Count);
    }

    [Fact]
    public async Task ShowsThePresetUntilThereIsAMappingOfItsOwn()
    {
        var preset = await GetAsync("desk");
        Assert.False((bool)preset["own"]!);
        preset["mapping"]!["system"] = "our-desk";
        var (status, body) = await PutAsync("desk", preset["mapping"]!);
        Assert.True(status == 200, body);
        var own = await GetAsync("desk");
        Assert.Equal((true, 1, "our-desk"), ((bool)own["own"]!, (int)own["version"]!, (string)own["mapping"]!["system"]!));

        Assert.Equal(200, (await DeleteAsync("desk")).Status);
        Assert.False((bool)(await GetAsync("desk"))["own"]!);
    }

    [Fact]
    public async Task RefusesAMappingAndNamesTheField()
    {
        var mapping = (await GetAsync("desk"))["mapping"]!;
        mapping["shapes"]![0]!["title"] = new JsonArray("{title}");
        var (status, body) = await PutAsync("desk", mapping);
        Assert.Equal(422, status);
        Assert.Equal("mapping.shapes[0].title[0]", (string)JsonNode.Parse(body)!["field"]!);
    }

    [Fact]
    public async Task HasNoMappingWhereTheAppReadsByItself()
    {
        var (status, body) = await Answers.OfAsync(
            request => house.Create<MappingFunctions>().GetSourceMapping(request, TestHouse.Organisation, "code", default));
        Assert.Equal(409, status);
        Assert.Contains("source-not-mapped", body, StringComparison.Ordinal);
        Assert.Equal(404, (await Answers.OfAsync(
            request => house.Create<MappingFunctions>().GetSourceMapping(request, TestHouse.Organisation, "none", default))).Status);
    }

    [Fact]
    public async Task PreviewsWhatWouldBeUnderstood()
    {
        var view = await PreviewAsync("desk", new { body = PresetSamples.Body("freshservice", "freshservice") });
        var ticket = Assert.Single(view["tickets"]!.AsArray())!["ticket"]!;
        Assert.Equal(("1107", "opened", "critical"), ((string)ticket["ticketId"]!, (string)ticket["action"]!, (string)ticket["severity"]!));
        Assert.Null(view["unmapped"]);
    }

    [Fact]
    public async Task PreviewsAMappingBeforeItIsSet()
    {
        var mapping = JsonNode.Parse(
            """{"system": "ours", "deliveryId": ["{#X-Id}"], "shapes": [{"name": "one", "ticketId": ["{/nr}"], "action": [{"from": ["{/state}"], "words": {"offen": "opened"}}]}]}""");
        var view = await PreviewAsync("own", new
        {
            body = """{"nr": 7, "state": "offen"}""",
            headers = new Dictionary<string, string> { ["x-id"] = "d-7" },
            mapping,
        });
        Assert.Equal("d-7", (string)view["delivery"]!);
        Assert.Equal("7", (string)view["tickets"]![0]!["ticket"]!["ticketId"]!);
        Assert.Equal("no-mapping", (string)(await PreviewAsync("own", new { body = "{}" }))["unmapped"]!);
        Assert.Null((await GetAsync("own"))["mapping"]);
    }

    [Fact]
    public async Task KeepsNothingOfAPreview()
    {
        await PreviewAsync("desk", new { body = PresetSamples.Body("freshservice", "freshservice") });
        Assert.Empty(await house.HeadsAsync("incident"));
        Assert.Empty(await house.Get<DeliveryLog>().UnmappedAsync(TestHouse.Organisation, house.Time.Now, default).ToListAsync());
    }

    [Theory]
    [InlineData("code", 422)]
    [InlineData("none", 404)]
    public async Task RefusesToPreviewAMappingWhereThereIsNone(string source, int status)
    {
        var mapping = (await GetAsync("desk"))["mapping"]!;
        Assert.Equal(status, (await PreviewRawAsync(source, new { body = "{}", mapping })).Status);
    }

    [Fact]
    public async Task PreviewsKindsThatTheAppReadsByItselfToo() =>
        Assert.Equal("no-event-name", (string)(await PreviewAsync("code", new { body = "{}" }))["unmapped"]!);

    [Fact]
    public async Task ReadsDeliveriesByTheMappingThatWasSet()
    {
        Assert.Equal(202, (await SendAsync("own", """{"nr": 7, "state": "offen"}""")).Status);
        Assert.Empty(await house.HeadsAsync("incident"));
        var mapping = JsonNode.Parse(
            """{"system": "ours", "shapes": [{"name": "one", "ticketId": ["{/nr}"], "title": ["Nr. {/nr}"], "action": [{"from": ["{/state}"], "words": {"offen": "opened"}}]}]}""");
        Assert.Equal(200, (await PutAsync("own", mapping!)).Status);
        Assert.Equal(202, (await SendAsync("own", """{"nr": 8, "state": "offen"}""")).Status);
        Assert.Equal("Nr. 8", Assert.Single(await house.HeadsAsync("incident")).Summary.Title);
    }

    // Whatever answers an invoker of OTRS is carried out where its keys begin with OTRS_Ticket.
    [Fact]
    public async Task AnswersNothingThatOtrsWouldCarryOut()
    {
        await house.TellAsync(new ConfigureSource(new TicketSource("otrs", "otrs")));
        await house.Secrets.SetAsync(TestHouse.Organisation, "otrs", "user:" + Secret, keepPrevious: false, CancellationToken.None);
        var body = PresetSamples.Body("otrs", "created").Replace("Ransom note", "OTRS_TicketState", StringComparison.Ordinal);
        var answer = await SendAsync("otrs", body, "Basic " + Convert.ToBase64String("user:a-secret-of-this-test"u8));
        Assert.Equal(202, answer.Status);
        Assert.Equal(["delivery"], JsonNode.Parse(answer.Body)!.AsObject().Select(member => member.Key));
        Assert.DoesNotContain("OTRS_", answer.Body, StringComparison.Ordinal);
        Assert.Single(await house.HeadsAsync("incident"));
    }

    private Task<(int Status, string Body)> SendAsync(string source, string body, string authorization = "Bearer user:" + Secret) =>
        Answers.OfAsync(body, request =>
        {
            request.Headers.Authorization = authorization;
            return house.Create<WebhookFunctions>().ReceiveWebhook(request, house.Client.Object, TestHouse.Organisation, source, default);
        });

    private async Task<JsonNode> GetAsync(string source)
    {
        var (status, body) = await Answers.OfAsync(
            request => house.Create<MappingFunctions>().GetSourceMapping(request, TestHouse.Organisation, source, default));
        Assert.True(status == 200, body);
        return JsonNode.Parse(body)!;
    }

    private Task<(int Status, string Body)> PutAsync(string source, JsonNode mapping) => Answers.OfAsync(
        new JsonObject { ["mapping"] = mapping.DeepClone() }.ToJsonString(),
        request =>
        {
            Sign(request);
            return house.Create<MappingFunctions>().PutSourceMapping(request, house.Client.Object, TestHouse.Organisation, source, default);
        });

    private Task<(int Status, string Body)> DeleteAsync(string source) => Answers.OfAsync(request =>
    {
        Sign(request);
        return house.Create<MappingFunctions>().DeleteSourceMapping(request, house.Client.Object, TestHouse.Organisation, source, default);
    });

    private static void Sign(Microsoft.AspNetCore.Http.HttpRequest request) =>
        request.HttpContext.SetCaller(new Caller("person", new HashSet<Role>(), new HashSet<Role>()));

    private async Task<JsonNode> PreviewAsync(string source, object asked)
    {
        var (status, body) = await PreviewRawAsync(source, asked);
        Assert.True(status == 200, body);
        return JsonNode.Parse(body)!;
    }

    private Task<(int Status, string Body)> PreviewRawAsync(string source, object asked) => Answers.OfAsync(
        JsonSerializer.Serialize(asked, DomainJson.Options),
        request => house.Create<PreviewFunctions>().PreviewDelivery(request, TestHouse.Organisation, source, default));
}
