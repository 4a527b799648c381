using Nis2.Compliance.Mapping;
using Nis2.Storage.Directory;
using Nis2.Tests.Shared;
using Nis2Functions.Mapping;

namespace Nis2Functions.Tests.Mapping;

public sealed class MappingFunctionsTests
{
    private readonly MappingFunctions functions;

    public MappingFunctionsTests()
    {
        var table = new InMemoryTable();
        var store = new MappingStore(table);
        functions = new MappingFunctions(store, new MappingLoader(store, new CatalogueStore(table)));
    }

    [Fact]
    public async Task ListsEverySetWithVersionAndSource()
    {
        var exchange = new Exchange();
        await exchange.AnswerAsync(functions.ListMappings(exchange.Request, default));
        var items = exchange.Json["items"]!.AsArray();
        Assert.Equal(MappingSets.All.Select(set => set.Id).Order(), items.Select(item => item!["id"]!.GetValue<string>()).Order());
        Assert.All(items, item => Assert.NotEmpty(item!["version"]!.GetValue<string>() + item["source"]!.GetValue<string>()));
    }

    [Theory]
    [InlineData("Art.21(2)(b)")]
    [InlineData("art. 21 (2) B")]
    [InlineData("Art.21%282%29%28b%29")]
    [InlineData("b")]
    public async Task ReadsARequirementInAnySpelling(string id)
    {
        var exchange = new Exchange();
        await exchange.AnswerAsync(functions.GetMappingOfRequirement(exchange.Request, "comparison-article", id, default));
        Assert.Equal(200, exchange.Status);
        Assert.Equal("Art.21(2)(b)", exchange.Json["of"]!["id"]!.GetValue<string>());
        Assert.Equal(
            ["A.5.24", "A.5.25", "A.5.26", "A.5.27", "A.5.28"],
            exchange.Json["links"]!.AsArray().Select(link => link!["control"]!["id"]!.GetValue<string>()));
    }

    [Theory]
    [InlineData("A.8.24", "Art.21(2)(h)")]
    [InlineData("a.8.24", "Art.21(2)(h)")]
    [InlineData("6.1", "Art.21(2)(a)")]
    [InlineData("clause 6.1", "Art.21(2)(a)")]
    public async Task ReadsAControlInAnySpelling(string id, string requirement)
    {
        var exchange = new Exchange();
        await exchange.AnswerAsync(functions.GetMappingOfControl(exchange.Request, "comparison-article", id, default));
        var link = Assert.Single(exchange.Json["links"]!.AsArray());
        Assert.Equal(requirement, link!["requirement"]!["id"]!.GetValue<string>());
        Assert.Equal("Full", link["coverage"]!.GetValue<string>());
    }

    [Fact]
    public async Task ReadsEveryLinkFromBothEnds()
    {
        foreach (var set in MappingSets.All)
        {
            foreach (var pair in set.Pairs)
            {
                var (forth, back) = (new Exchange(), new Exchange());
                await forth.AnswerAsync(functions.GetMappingOfRequirement(forth.Request, set.Id, pair.Requirement, default));
                await back.AnswerAsync(functions.GetMappingOfControl(back.Request, set.Id, pair.Control, default));
                var seen = Assert.Single(
                    forth.Json["links"]!.AsArray(), link => link!["control"]!["id"]!.GetValue<string>() == pair.Control);
                var mirrored = Assert.Single(
                    back.Json["links"]!.AsArray(), link => link!["requirement"]!["id"]!.GetValue<string>() == pair.Requirement);
                Assert.Equal(seen!.ToJsonString(), mirrored!.ToJsonString());
                Assert.Equal(pair.Note, seen["note"]?.GetValue<string>());
            }
        }
    }

    [Fact]
    public async Task ReadsAWholeSet()
    {
        var exchange = new Exchange();
        await exchange.AnswerAsync(functions.GetMapping(exchange.Request, "content-hub", default));
        Assert.Equal(MappingSets.Find("content-hub")!.Pairs.Count, exchange.Json["links"]!.AsArray().Count);
    }

    [Fact]
    public async Task SaysNothingOfAControlThatTheSetLeavesOut()
    {
        var exchange = new Exchange();
        await exchange.AnswerAsync(functions.GetMappingOfControl(exchange.Request, "content-hub", "A.7.1", default));
        Assert.Equal(200, exchange.Status);
        Assert.Empty(exchange.Json["links"]!.AsArray());
    }

    [Theory]
    [InlineData("content-hub", "A.9.99")]
    [InlineData("content-hub", "nonsense")]
    [InlineData("nonsense", "A.5.24")]
    public async Task ReturnsNotFoundGivenUnknownSetOrControl(string set, string id)
    {
        var exchange = new Exchange();
        await exchange.AnswerAsync(functions.GetMappingOfControl(exchange.Request, set, id, default));
        Assert.Equal(404, exchange.Status);
    }

    [Theory]
    [InlineData("content-hub", "Art.21(2)(k)")]
    [InlineData("content-hub", "Art.99")]
    [InlineData("nonsense", "Art.21(2)(a)")]
    public async Task ReturnsNotFoundGivenUnknownSetOrRequirement(string set, string id)
    {
        var exchange = new Exchange();
        await exchange.AnswerAsync(functions.GetMappingOfRequirement(exchange.Request, set, id, default));
        Assert.Equal(404, exchange.Status);
    }
}
