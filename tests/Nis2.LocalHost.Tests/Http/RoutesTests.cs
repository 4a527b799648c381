using System.Net;
using Nis2.LocalHost.Tests.Hosting;

namespace Nis2.LocalHost.Tests.Http;

public sealed class RoutesTests
{
    private const string Id = "6f2c7f0e-9d4c-4f7a-8a53-0d7a1c2b3e4f";

    private static readonly Dictionary<string, string> NoPrefix = Prefix("");

    [Theory]
    [InlineData("api/named", "named GET")]
    [InlineData("API/Named", "named GET")]
    [InlineData("api/items/a%20b", "a b")]
    [InlineData($"api/typed/7/9000000000/{Id}/true", $"7 9000000000 {Id} True")]
    [InlineData("api/optional/x", "x first")]
    [InlineData("api/optional/x/3", "x 3")]
    public async Task AnswersGivenAMatchingRoute(string path, string expected)
    {
        await using var app = await RunningApp.StartAsync([typeof(RouteFunctions)]);

        Assert.Equal(expected, await app.Client.GetStringAsync(path));
    }

    [Theory]
    [InlineData("named")]
    [InlineData("api/unknown")]
    [InlineData("api/typed/seven/1/6f2c7f0e-9d4c-4f7a-8a53-0d7a1c2b3e4f/true")]
    [InlineData("api/typed/7/1/none/true")]
    [InlineData("api/optional/x/first")]
    public async Task AnswersNotFoundGivenNoMatchingRoute(string path)
    {
        await using var app = await RunningApp.StartAsync([typeof(RouteFunctions)]);

        Assert.Equal(HttpStatusCode.NotFound, (await app.Client.GetAsync(path)).StatusCode);
    }

    [Theory]
    [InlineData("GET", "a")]
    [InlineData("POST", "POST a")]
    [InlineData("PUT", "PUT a")]
    public async Task ChoosesTheFunctionByMethod(string method, string expected)
    {
        await using var app = await RunningApp.StartAsync([typeof(RouteFunctions)]);

        var answer = await app.Client.SendAsync(new(new(method), "api/items/a"));

        Assert.Equal(expected, await answer.Content.ReadAsStringAsync());
    }

    [Theory]
    [InlineData("DELETE")]
    [InlineData("HEAD")]
    public async Task AnswersNotFoundGivenAnotherMethodAsTheFunctionsHostDoes(string method)
    {
        await using var app = await RunningApp.StartAsync([typeof(RouteFunctions)]);

        var answer = await app.Client.SendAsync(new(new(method), "api/items/a"));

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Empty(answer.Content.Headers.Allow);
    }

    [Theory]
    [InlineData("PATCH", "named PATCH")]
    [InlineData("DELETE", "named DELETE")]
    public async Task TakesEveryMethodGivenNone(string method, string expected)
    {
        await using var app = await RunningApp.StartAsync([typeof(RouteFunctions)]);

        var answer = await app.Client.SendAsync(new(new(method), "api/named"));

        Assert.Equal(expected, await answer.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task KeepsTheStatusOfAFunctionThatAnswersNothing()
    {
        await using var app = await RunningApp.StartAsync([typeof(RouteFunctions)]);

        Assert.Equal(HttpStatusCode.NoContent, (await app.Client.PostAsync("api/nothing", null)).StatusCode);
    }

    [Fact]
    public async Task ServesTheRootGivenAnEmptyPrefix()
    {
        await using var app = await RunningApp.StartAsync([typeof(RouteFunctions)], NoPrefix);

        Assert.Equal("root /", await app.Client.GetStringAsync("/"));
        Assert.Equal("named GET", await app.Client.GetStringAsync("/named"));
        Assert.Equal(HttpStatusCode.NotFound, (await app.Client.GetAsync("/x")).StatusCode);
    }

    [Fact]
    public async Task ServesBelowThePrefixOfHostJson()
    {
        await using var app = await RunningApp.StartAsync([typeof(RouteFunctions)], Prefix("own/v1"));

        Assert.Equal("named GET", await app.Client.GetStringAsync("/own/v1/named"));
        Assert.Equal(HttpStatusCode.NotFound, (await app.Client.GetAsync("/api/named")).StatusCode);
    }

    private static Dictionary<string, string> Prefix(string prefix) =>
        new() { ["AzureFunctionsJobHost:extensions:http:routePrefix"] = prefix };
}
