using Nis2.Compliance.Mapping;
using Nis2Functions.Mapping;

namespace Nis2Functions.Tests.Mapping;

public sealed class MappingAnalysisFunctionsTests
{
    private readonly MappingAnalysisFunctions functions = new(TimeProvider.System);

    [Theory]
    [InlineData("", 121)]
    [InlineData("?requirement=art.%2021(2)h", 2)]
    [InlineData("?control=A.8.24", 1)]
    [InlineData("?requirement=b&control=A.8.24", 0)]
    public async Task ReadsPairsFromBothEnds(string query, int pairs)
    {
        var exchange = new Exchange();
        exchange.Request.QueryString = new(query);
        await exchange.AnswerAsync(functions.GetMappingPairs(exchange.Request, "consolidated"));
        Assert.Equal(pairs, exchange.Json["pairs"]!.AsArray().Count);
        Assert.Equal("not asserted", (string?)exchange.Json["absent"]);
    }

    [Fact]
    public async Task RefusesAnUnknownIdByItsField()
    {
        var exchange = new Exchange();
        exchange.Request.QueryString = new("?control=A.9.1");
        await exchange.AnswerAsync(functions.GetMappingPairs(exchange.Request, "consolidated"));
        Assert.Equal(400, exchange.Status);
        Assert.Equal("control", (string?)exchange.Json["field"]);
    }

    [Fact]
    public async Task ReturnsNotFoundGivenUnknownSet()
    {
        Func<Exchange, Microsoft.AspNetCore.Http.IResult>[] all =
        [
            one => functions.GetMappingPairs(one.Request, "nonsense"), one => functions.GetMappingMatrix(one.Request, "nonsense"),
            one => functions.GetMappingCoverage(one.Request, "nonsense"), one => functions.ExportMapping(one.Request, "nonsense"),
        ];
        foreach (var ask in all)
        {
            var exchange = new Exchange();
            await exchange.AnswerAsync(ask(exchange));
            Assert.Equal(404, exchange.Status);
        }
    }

    [Fact]
    public async Task ListsEveryCorrection()
    {
        var exchange = new Exchange();
        await exchange.AnswerAsync(functions.ListMappingCorrections(exchange.Request));
        Assert.Equal(Corrections.All.Count, exchange.Json["corrections"]!.AsArray().Count);
    }
}
