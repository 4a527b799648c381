using System.Net;
using System.Net.Http.Json;
using System.Text.Json;

namespace Conformance.Tests;

/// <summary>The app's HTTP interface, and waiting for outcomes.</summary>
internal sealed class OrchestrationApi(Uri host) : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(90);
    private readonly HttpClient _http = new() { BaseAddress = new(host, "/api/") };

    public static string NewId() => $"c{Guid.NewGuid():N}";

    public async Task<HttpStatusCode> TryStartAsync(
        string orchestrator, object? input, string id, string? dedupe = null, string? startAt = null)
    {
        var query = $"?id={id}" + (dedupe is null ? "" : $"&dedupe={dedupe}") + (startAt is null ? "" : $"&startAt={startAt}");
        using var response = await _http.PostAsync($"orchestrators/{orchestrator}{query}", Body(input));
        return response.StatusCode;
    }

    public async Task<string> StartAsync(string orchestrator, object? input = null, string? id = null)
    {
        id ??= NewId();
        Assert.Equal(HttpStatusCode.Accepted, await TryStartAsync(orchestrator, input, id));
        return id;
    }

    public async Task<InstanceView?> FindAsync(string id)
    {
        using var response = await _http.GetAsync($"instances/{id}");
        return response.StatusCode == HttpStatusCode.NotFound ? null : await response.Content.ReadFromJsonAsync<InstanceView>();
    }

    public async Task<InstanceView> UntilAsync(string id, Func<InstanceView, bool> reached)
    {
        using var bound = new CancellationTokenSource(Patience);
        InstanceView? found = null;
        while (!bound.IsCancellationRequested)
        {
            found = await FindAsync(id);
            if (found is not null && reached(found))
            {
                return found;
            }

            await Task.Delay(50, CancellationToken.None);
        }

        throw new TimeoutException($"Instance {id} did not get there within {Patience}: {found}");
    }

    public Task<InstanceView> EndOfAsync(string id) => UntilAsync(id, found => found.HasEnded);

    public async Task<InstanceView> RunAsync(string orchestrator, object? input = null) =>
        await EndOfAsync(await StartAsync(orchestrator, input));

    public Task<HttpStatusCode> RaiseAsync(string id, string name, object? payload = null) =>
        PostAsync($"instances/{id}/events/{name}", payload);

    /// <param name="what"><c>terminate</c>, <c>suspend</c> or <c>resume</c>.</param>
    public Task<HttpStatusCode> TellAsync(string id, string what, object? body = null) => PostAsync($"instances/{id}/{what}", body);

    public async Task<int> PurgeAsync(string id)
    {
        using var response = await _http.DeleteAsync($"instances/{id}");
        response.EnsureSuccessStatusCode();
        return (await response.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("purged").GetInt32();
    }

    public Task<int> CountAsync(string key) => _http.GetFromJsonAsync<int>($"counters/{key}");

    public async Task UntilCountAsync(string key, int count)
    {
        using var bound = new CancellationTokenSource(Patience);
        while (await CountAsync(key) < count)
        {
            await Task.Delay(20, bound.Token);
        }
    }

    public async Task<IReadOnlyList<string>> ListAsync(string prefix) =>
        (await _http.GetFromJsonAsync<List<string>>($"instances?prefix={prefix}"))!;

    public void Dispose() => _http.Dispose();

    private static JsonContent? Body(object? value) => value is null ? null : JsonContent.Create(value);

    private async Task<HttpStatusCode> PostAsync(string path, object? body)
    {
        using var response = await _http.PostAsync(path, Body(body));
        return response.StatusCode;
    }
}
