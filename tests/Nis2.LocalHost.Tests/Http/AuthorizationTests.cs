using System.Net;
using Nis2.LocalHost.Tests.Hosting;

namespace Nis2.LocalHost.Tests.Http;

public sealed class AuthorizationTests
{
    private static readonly Dictionary<string, string> Keyed = new() { ["LocalHost:FunctionKey"] = "k3y" };

    [Theory]
    [InlineData("default")]
    [InlineData("byfunction")]
    [InlineData("byadmin")]
    public async Task OpensOnlyWithTheKey(string function)
    {
        await using var app = await RunningApp.StartAsync([typeof(ProtectedFunctions)], Keyed);

        Assert.Equal(HttpStatusCode.Unauthorized, await StatusAsync(app, $"api/{function}"));
        Assert.Equal(HttpStatusCode.Unauthorized, await StatusAsync(app, $"api/{function}", "other"));
        Assert.Equal(HttpStatusCode.Unauthorized, await StatusAsync(app, $"api/{function}?code="));
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(app, $"api/{function}", "k3y"));
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(app, $"api/{function}?code=k3y"));
    }

    [Fact]
    public async Task StaysClosedWhileThereIsNoKey()
    {
        await using var app = await RunningApp.StartAsync([typeof(ProtectedFunctions)]);

        Assert.Equal(HttpStatusCode.Unauthorized, await StatusAsync(app, "api/byfunction", ""));
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(app, "api/open"));
    }

    private static async Task<HttpStatusCode> StatusAsync(RunningApp app, string path, string? key = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        if (key is not null)
        {
            request.Headers.Add("x-functions-key", key);
        }

        return (await app.Client.SendAsync(request)).StatusCode;
    }
}
