using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Benchmarks;

/// <summary>Kestrel and storage, nothing in between: does what the query says and answers.</summary>
public static class BareServer
{
    public static async Task RunAsync()
    {
        var connection = Environment.GetEnvironmentVariable("NIS2_TEST_STORAGE")
            ?? throw new InvalidOperationException("NIS2_TEST_STORAGE is not set.");
        var storage = await BareStorage.CreateAsync(connection);
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var server = builder.Build();
        server.MapPost("/do", async (HttpRequest request) =>
        {
            var operations = Operations.Parse(Uri.UnescapeDataString(request.QueryString.Value![1..]));
            return Results.Json(await storage.DoAsync(operations));
        });
        server.Lifetime.ApplicationStarted.Register(() => Console.WriteLine(server.Urls.First()));
        await server.RunAsync();
    }
}
