using System.Text.Json.Nodes;
using Nis2.Compliance.Law;
using Nis2Functions.Law;

namespace Nis2Functions.Tests.Law;

public sealed class LawFunctionsTests
{
    private readonly LawFunctions functions = new(new FixedTime());

    public static TheoryData<string> Codes => [.. LawPacks.All.Select(pack => pack.Country).OfType<string>()];

    [Fact]
    public async Task ListsAllMemberStatesWithTheirStatus()
    {
        var exchange = new Exchange();
        await exchange.AnswerAsync(functions.ListLaw(exchange.Request));
        var items = exchange.Json["items"]!.AsArray();

        Assert.Equal(27, items.Count);
        Assert.Equal(
            ["ES", "FR", "IE"],
            items.Where(item => (string?)item!["status"] != "in-force").Select(item => (string)item!["country"]!));
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public async Task GivesEveryCountryWithSourceAndConfidence(string country)
    {
        var law = await LawAsync(country.ToLowerInvariant());

        Assert.Equal(country, (string?)law["country"]);
        Assert.All(law["rules"]!.AsArray(), rule =>
        {
            Assert.NotNull((string?)rule!["basis"]);
            Assert.Contains((string?)rule["confidence"], Confidence.All);
        });
        Assert.NotEmpty(law["facts"]!["evidence"]!.AsObject());
        Assert.Equal(UnreadFacts.Of(LawPacks.Of(country)!), law["unread"]!.AsArray().Select(name => (string)name!));
    }

    [Theory]
    [InlineData("FR")]
    [InlineData("ES")]
    [InlineData("IE")]
    public async Task ShowsTheDirectiveAsExpectationWhereNoActIsInForce(string country)
    {
        var law = await LawAsync(country);

        Assert.Equal(("not-in-force", "expectation"), ((string?)law["status"], (string?)law["force"]));
        Assert.True(law.ContainsKey("inForceFrom") && law["inForceFrom"] is null);
        Assert.All(law["rules"]!.AsArray(), rule => Assert.Equal(("eu", "expectation"), ((string?)rule!["pack"], (string?)rule["force"])));
        Assert.NotEmpty(law["facts"]!["authority"]!.AsArray());
    }

    [Fact]
    public async Task ShowsWhatTheDirectiveFillsInForGermany()
    {
        var law = await LawAsync("DE");
        var trust = law["rules"]!.AsArray().Single(rule => (string?)rule!["when"] == "trust-service")!;

        Assert.Equal((24, "hour"), ((int)trust["amount"]!, (string?)trust["unit"]));
        Assert.Contains("BSIG § 32 has no rule for trust services", (string?)trust["basis"]);
        Assert.Equal("Abschlussmeldung", (string?)law["facts"]!["terms"]!["final-report"]!["de"]);
        Assert.Contains(law["facts"]!["provisions"]!.AsArray(), one => (string?)one!["ref"] == "BSIG § 32(3)");
    }

    [Fact]
    public async Task NamesWhatWasNotRead() =>
        Assert.Contains(
            "stages.incident-notification.trust-service", (await LawAsync("NL"))["unread"]!.AsArray().Select(one => (string?)one));

    [Theory]
    [InlineData("XX")]
    [InlineData("IS")]
    [InlineData("eu")]
    public async Task FindsNoOtherCountry(string country)
    {
        var exchange = new Exchange();
        await exchange.AnswerAsync(functions.GetLaw(exchange.Request, country));

        Assert.Equal(404, exchange.Status);
    }

    private async Task<JsonObject> LawAsync(string country)
    {
        var exchange = new Exchange();
        await exchange.AnswerAsync(functions.GetLaw(exchange.Request, country));
        return exchange.Json.AsObject();
    }
}
