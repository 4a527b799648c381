using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Nis2Functions.Tests.Webhooks.Reconciling;

/// <summary>Stands in for a ticket system's API: keeps what it is asked, and answers as a test wants.</summary>
internal sealed class TicketApi : IAsyncDisposable
{
    private readonly WebApplication app;

    private TicketApi(WebApplication app) => this.app = app;

    public List<(string Address, string Authorization, string ETag, string Body)> Asked { get; } = [];

    public Func<HttpRequest, (int Status, string Body)> Answer { get; set; } = _ => (200, "[]");

    public Dictionary<string, string> Headers { get; } = [];

    public string Address => app.Urls.Single();

    public static async Task<TicketApi> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var api = new TicketApi(builder.Build());
        api.app.Run(api.TakeAsync);
        await api.app.StartAsync();
        return api;
    }

    public ValueTask DisposeAsync() => app.DisposeAsync();

    private async Task TakeAsync(HttpContext http)
    {
        using var reader = new StreamReader(http.Request.Body);
        var headers = http.Request.Headers;
        Asked.Add((
            http.Request.Path + http.Request.QueryString, headers.Authorization.ToString(), headers.IfNoneMatch.ToString(),
            await reader.ReadToEndAsync()));
        var (status, body) = Answer(http.Request);
        http.Response.StatusCode = status;
        foreach (var (name, value) in Headers)
            http.Response.Headers[name] = value;
        if (body.Length > 0)
            await http.Response.WriteAsync(body);
    }
}
