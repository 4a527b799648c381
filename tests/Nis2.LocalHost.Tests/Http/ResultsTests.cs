using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.Extensions.DependencyInjection;
using Nis2.LocalHost.Tests.Hosting;

namespace Nis2.LocalHost.Tests.Http;

public sealed class ResultsTests
{
    [Theory]
    [InlineData("api/result", HttpStatusCode.Accepted)]
    [InlineData("api/action", HttpStatusCode.Created)]
    public async Task WritesResultsOfBothKinds(string path, HttpStatusCode status)
    {
        await using var app = await StartAsync();

        var answer = await app.Client.GetAsync(path);

        Assert.Equal(status, answer.StatusCode);
        Assert.Equal("hello", (string?)(await answer.Content.ReadFromJsonAsync<JsonObject>())!["greeting"]);
    }

    [Fact]
    public async Task BringsTheServicesThatAzureBrings()
    {
        await using var app = await StartAsync();

        Assert.NotNull(app.Services.GetService<ITempDataDictionaryFactory>());
    }

    [Fact]
    public async Task WritesFiles()
    {
        await using var app = await StartAsync();

        var answer = await app.Client.GetAsync("api/file");

        Assert.Equal("a.bin", answer.Content.Headers.ContentDisposition?.FileName);
        Assert.Equal([1, 2, 3], await answer.Content.ReadAsByteArrayAsync());
    }

    [Fact]
    public async Task WritesResultsOfConcreteTypes()
    {
        await using var app = await StartAsync();

        Assert.Equal(HttpStatusCode.NotFound, (await app.Client.GetAsync("api/concrete")).StatusCode);
    }

    [Fact]
    public async Task GivesFunctionsTheRequestAndItsContext()
    {
        await using var app = await StartAsync();

        var answer = await app.Client.PostAsync("api/echo", new StringContent("body"));

        Assert.Equal("Echo True body", await answer.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task AnswersWithoutDetailsGivenAnException()
    {
        await using var app = await StartAsync();

        var answer = await app.Client.GetAsync("api/throws");

        Assert.Equal(HttpStatusCode.InternalServerError, answer.StatusCode);
        Assert.Empty(await answer.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task AnswersTooLargeGivenABodyAboveTheLimit()
    {
        await using var app = await StartAsync(new() { ["FUNCTIONS_REQUEST_BODY_SIZE_LIMIT"] = "10" });

        Assert.Equal(HttpStatusCode.OK, (await app.Client.PostAsync("api/echo", new ByteArrayContent(new byte[10]))).StatusCode);
        var answer = await app.Client.PostAsync("api/echo", new ByteArrayContent(new byte[11]));

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, answer.StatusCode);
    }

    private static Task<RunningApp> StartAsync(Dictionary<string, string>? settings = null) => RunningApp.StartAsync(
        [typeof(ResultFunctions)], settings, builder => builder.Services.AddSingleton(new ResultFunctions.Greeter("hello")));
}
