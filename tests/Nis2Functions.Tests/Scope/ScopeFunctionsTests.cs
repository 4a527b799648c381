using Nis2Functions.Scope;
using Nis2Functions.Tests.House;

namespace Nis2Functions.Tests.Scope;

public sealed class ScopeFunctionsTests
{
    private readonly ScopeFunctions functions = new(new ManualTime());

    [Fact]
    public async Task SaysClassDutiesAndWhatIsOpen()
    {
        var exchange = await AskAsync("""
            {"country":"DE","entityTypes":["I.9.1"],"cases":{"identified":"none"},
             "size":{"figures":{"staff":60,"turnoverEur":9000000,"balanceSheetEur":9000000},"related":[],"earlierClasses":[]}}
            """);
        Assert.Equal(200, exchange.Status);
        Assert.Equal(("important", "essential"), ((string)exchange.Json["atLeast"]!, (string)exchange.Json["atMost"]!));
        Assert.Equal("yes", (string)exchange.Json["inScope"]!);
        Assert.Null(exchange.Json["class"]);
        Assert.Contains(exchange.Json["duties"]!.AsArray(), duty =>
            ((string)duty!["duty"]!, (string)duty["applies"]!, (string)duty["basis"]!) == ("reporting", "yes", "§ 32 BSIG"));
        Assert.Contains(exchange.Json["open"]!.AsArray(), open => (string)open!["field"]! == "cases.criticalEntity");
        Assert.Equal(2, exchange.Json["exposure"]!.AsArray().Count);
    }

    // No act is in force in France: what the directive asks for, and never as a duty.
    [Fact]
    public async Task ShowsAnExpectationAndUnreadPenaltiesWhereNoActIsInForce()
    {
        var exchange = await AskAsync("""{"country":"FR","entityTypes":["I.8.4"],"size":{"figures":{"staff":900}}}""");

        Assert.Equal("expectation", (string)exchange.Json["force"]!);
        Assert.All(exchange.Json["duties"]!.AsArray(), duty => Assert.Equal("expectation", (string)duty!["force"]!));
        var penalties = exchange.Json["penalties"]!.AsObject();
        Assert.True(penalties.ContainsKey("facts"));
        Assert.Null(penalties["facts"]);
        Assert.StartsWith("Unread", (string)penalties["text"]!, StringComparison.Ordinal);
    }

    [Fact]
    public async Task NamesDutiesAndClassInEnglishAndGerman()
    {
        var exchange = await AskAsync("""{"country":"AT","entityTypes":["I.8.4"],"size":{"figures":{"staff":900}}}""");

        Assert.Equal("Wesentliche Einrichtung", (string)exchange.Json["className"]!["de"]!);
        Assert.All(exchange.Json["duties"]!.AsArray(), duty => Assert.NotEmpty((string)duty!["name"]!["en"]!));
    }

    [Theory]
    [InlineData("""{"country":"EL"}""", 422, "country")]
    [InlineData("""{"country":"DE","entityTypes":["I.12.1"]}""", 422, "entityTypes")]
    [InlineData("""{"entityTypes":[]}""", 400, "country")]
    [InlineData("""{"country":"DE","size":{"figures":{"staff":"many"}}}""", 400, "size.figures.staff")]
    public async Task NamesTheFieldAtFault(string body, int status, string field)
    {
        var exchange = await AskAsync(body);
        Assert.Equal((status, field), (exchange.Status, (string)exchange.Json["field"]!));
    }

    [Theory]
    [InlineData("""{"country":"DE","entityTypes":[null]}""")]
    [InlineData("""{"country":"DE","size":{"related":[null]}}""")]
    public async Task RefusesNullInAList(string body) => Assert.Equal(400, (await AskAsync(body)).Status);

    private async Task<Exchange> AskAsync(string body)
    {
        var exchange = new Exchange("POST", body);
        return await exchange.AnswerAsync(functions.AssessScope(exchange.Request, default));
    }
}
