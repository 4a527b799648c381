using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Nis2Functions.Webhooks;

namespace Nis2Functions.Tests.Notices;

/// <summary>A contact's own system: keeps what it gets, and answers as a test wants.</summary>
internal sealed class WebhookReceiver : IAsyncDisposable
{
    private readonly WebApplication app;

    private WebhookReceiver(WebApplication app) => this.app = app;

    public List<WebhookDelivery> Received { get; } = [];

    public int Answer { get; set; } = StatusCodes.Status204NoContent;

    public string Address => app.Urls.Single() + "/hook";

    public static async Task<WebhookReceiver> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var receiver = new WebhookReceiver(builder.Build());
        receiver.app.Run(receiver.TakeAsync);
        await receiver.app.StartAsync();
        return receiver;
    }

    public ValueTask DisposeAsync() => app.DisposeAsync();

    private async Task TakeAsync(HttpContext http)
    {
        using var body = new MemoryStream();
        await http.Request.Body.CopyToAsync(body);
        Received.Add(WebhookDelivery.Of(http.Request.Headers, body.ToArray()));
        http.Response.StatusCode = Answer;
        http.Response.Headers.Location = "/elsewhere";
    }
}
