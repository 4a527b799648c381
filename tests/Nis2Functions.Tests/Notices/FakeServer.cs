using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Nis2Functions.Tests.Notices;

/// <summary>Somebody else's HTTP API: keeps what it gets, and answers as a test wants.</summary>
internal sealed class FakeServer : IAsyncDisposable
{
    private readonly WebApplication app;
    private readonly List<Request> received = [];

    private FakeServer(WebApplication app) => this.app = app;

    public sealed record Request(string Method, string Path, string Query, IHeaderDictionary Headers, string Body);

    public IReadOnlyList<Request> Received
    {
        get
        {
            lock (received)
                return [.. received];
        }
    }

    /// <summary>Answers by what was asked; what it returns is sent as JSON.</summary>
    public Func<Request, HttpContext, Task<string>> Answer { get; set; } = (_, _) => Task.FromResult("{}");

    public string Address => app.Urls.Single();

    public int Port => new Uri(Address).Port;

    public static async Task<FakeServer> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var server = new FakeServer(builder.Build());
        server.app.Run(server.TakeAsync);
        await server.app.StartAsync();
        return server;
    }

    public FakeServer Answers(int status, string body = "{}", string? retryAfter = null)
    {
        Answer = (_, http) =>
        {
            http.Response.StatusCode = status;
            if (retryAfter is not null)
                http.Response.Headers.RetryAfter = retryAfter;
            return Task.FromResult(body);
        };
        return this;
    }

    public ValueTask DisposeAsync() => app.DisposeAsync();

    private async Task TakeAsync(HttpContext http)
    {
        using var reader = new StreamReader(http.Request.Body);
        var headers = new HeaderDictionary(http.Request.Headers.ToDictionary(one => one.Key, one => one.Value));
        var request = new Request(
            http.Request.Method,
            http.Request.Path,
            WebUtility.UrlDecode(http.Request.QueryString.ToString()),
            headers,
            await reader.ReadToEndAsync());
        lock (received)
            received.Add(request);
        await http.Response.WriteAsync(await Answer(request, http));
    }
}
