using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using Nis2.Compliance.Organisations;
using Nis2Functions.Security;
using Nis2Functions.Tests.House;
using Nis2Functions.Webhooks;
using Nis2Functions.Webhooks.Presets;

namespace Nis2Functions.Tests.Webhooks;

/// <summary>
/// A word that is spelled wrongly is refused by its place: a condition that is passed over holds always, and silences everything.
/// </summary>
public sealed class ExactBodyTests : IAsyncLifetime
{
    private const string Source = "desk";
    private TestHouse house = null!;

    public async Task InitializeAsync()
    {
        house = await TestHouse.BuildAsync();
        await house.TellAsync(new ConfigureSource(new TicketSource(Source, "zendesk")));
    }

    public async Task DisposeAsync() => await house.DisposeAsync();

    [Theory]
    [InlineData("""{"rules": [{"id": "a", "outcome": "ignore", "when": {"sevrity": ["low"]}}]}""", "rules[0].when.sevrity")]
    [InlineData("""{"rules": [{"id": "a", "outcome": "ignore", "where": {}}]}""", "rules[0].where")]
    [InlineData("""{"rules": [{"id": null, "outcome": "ignore"}]}""", "rules[0].id")]
    [InlineData("""{"rules": [{"id": "a", "outcome": "ignore", "when": {"labels": null}}]}""", "rules[0].when.labels")]
    public async Task NamesTheFieldOfARuleThatIsNone(string body, string field)
    {
        var (status, text) = await PutRulesAsync(body);
        var problem = JsonNode.Parse(text)!;
        Assert.Equal((400, field), (status, (string?)problem["field"]));
        Assert.DoesNotContain("Nis2", (string)problem["detail"]!, StringComparison.Ordinal);
        Assert.Empty(JsonNode.Parse((await GetRulesAsync()).Body)!["rules"]!.AsArray());
    }

    [Fact]
    public async Task TakesBackWhatItAnswered()
    {
        Assert.Equal(200, (await PutRulesAsync("""{"rules": [{"id": "a", "outcome": "open", "when": {"labels": ["x"]}}]}""")).Status);
        var rules = await GetRulesAsync();
        Assert.Equal(200, (await PutRulesAsync(rules.Body)).Status);
        Assert.Equal(rules.Body, (await GetRulesAsync()).Body);

        var functions = house.Create<MappingFunctions>();
        var mapping = await Answers.OfAsync(request => functions.GetSourceMapping(request, TestHouse.Organisation, Source, default));
        var copied = await AskAsync(
            mapping.Body, request => functions.PutSourceMapping(request, house.Client.Object, TestHouse.Organisation, Source, default));
        Assert.True(copied.Status == 200, copied.Body);
        Assert.Equal(
            JsonNode.Parse(mapping.Body)!["mapping"]!.ToJsonString(), JsonNode.Parse(copied.Body)!["mapping"]!.ToJsonString());
    }

    private Task<(int Status, string Body)> PutRulesAsync(string body) => AskAsync(
        body,
        request => house.Create<RulesFunctions>().PutSourceRules(request, house.Client.Object, TestHouse.Organisation, Source, default));

    private Task<(int Status, string Body)> GetRulesAsync() => Answers.OfAsync(
        request => house.Create<RulesFunctions>().GetSourceRules(request, TestHouse.Organisation, Source, default));

    private static Task<(int Status, string Body)> AskAsync(string body, Func<HttpRequest, Task<IResult>> function) => Answers.OfAsync(
        body,
        request =>
        {
            request.HttpContext.SetCaller(new Caller("person", new HashSet<Role>(), new HashSet<Role>()));
            return function(request);
        });
}
