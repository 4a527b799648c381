using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;

namespace EndToEnd;

/// <summary>The API as a caller sees it; a request that the app's death cut off may be repeated.</summary>
public sealed class Api(HttpClient client) : IDisposable
{
    public HttpClient Client => client;

    /// <summary>Asks again, as a caller does, while storage is slow to answer (503).</summary>
    public async Task<JsonNode> GetAsync(string path)
    {
        JsonNode? answer = null;
        await Until.TrueAsync(
            async () =>
            {
                var response = await client.GetAsync(path);
                if (response.StatusCode == HttpStatusCode.ServiceUnavailable)
                    return false;
                answer = await ReadAsync(response);
                return true;
            },
            TimeSpan.FromMinutes(1));
        return answer!;
    }

    public async Task<JsonNode> PutAsync(string path, object body) => await ReadAsync(await client.PutAsJsonAsync(path, body));

    public async Task<JsonNode> PostAsync(string path, object body, string? idempotencyKey = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = JsonContent.Create(body) };
        if (idempotencyKey is not null)
            request.Headers.Add("Idempotency-Key", idempotencyKey);
        return await ReadAsync(await client.SendAsync(request));
    }

    public async Task<IReadOnlyList<JsonNode>> AllAsync(string path, string parameter = "continuation")
    {
        var all = new List<JsonNode>();
        string? next = null;
        do
        {
            var separator = path.Contains('?', StringComparison.Ordinal) ? '&' : '?';
            var page = await GetAsync(next is null ? path : $"{path}{separator}{parameter}={Uri.EscapeDataString(next)}");
            all.AddRange(page["items"]!.AsArray().Select(item => item!));
            next = (string?)page["continuation"];
        }
        while (next is not null);
        return all;
    }

    public void Dispose() => client.Dispose();

    private static async Task<JsonNode> ReadAsync(HttpResponseMessage answer)
    {
        using (answer)
        {
            var text = await answer.Content.ReadAsStringAsync();
            if (!answer.IsSuccessStatusCode)
            {
                var asked = $"{answer.RequestMessage!.Method} {answer.RequestMessage.RequestUri}";
                throw new HttpRequestException($"{asked}: {(int)answer.StatusCode} {text}", null, answer.StatusCode);
            }

            return text.Length == 0 ? new JsonObject() : JsonNode.Parse(text)!;
        }
    }
}
