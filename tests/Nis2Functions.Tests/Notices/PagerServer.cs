using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Nis2Functions.Notices.Pagers;

namespace Nis2Functions.Tests.Notices;

/// <summary>Stands in for the services that page people: keeps what it gets, and answers as a test wants.</summary>
internal sealed class PagerServer : IAsyncDisposable
{
    private readonly WebApplication app;

    private PagerServer(WebApplication app) => this.app = app;

    public List<(string Address, string Authorization, JsonNode Body)> Received { get; } = [];

    public int Answer { get; set; } = StatusCodes.Status202Accepted;

    public PagerAddresses Addresses
    {
        get
        {
            Uri Of(string path) => new(app.Urls.Single() + path);
            return new PagerAddresses(Of("/us/enqueue"), Of("/eu/enqueue"), Of("/jsm/alerts"), Of("/og/alerts"), Of("/og-eu/alerts"));
        }
    }

    public static async Task<PagerServer> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var server = new PagerServer(builder.Build());
        server.app.Run(server.TakeAsync);
        await server.app.StartAsync();
        return server;
    }

    public ValueTask DisposeAsync() => app.DisposeAsync();

    private async Task TakeAsync(HttpContext http)
    {
        var body = await JsonNode.ParseAsync(http.Request.Body);
        Received.Add((http.Request.Path + http.Request.QueryString, http.Request.Headers.Authorization.ToString(), body!));
        http.Response.StatusCode = Answer;
    }
}
