using System.Net.Http.Headers;
using System.Text.Json;
using System.Text.Json.Serialization;
using Nis2Functions.Notices.Webhook;

namespace Nis2Functions.Notices.Pagers;

/// <summary>Speaks JSON to the services that page people.</summary>
public sealed class PagerClient(WebhookChannelSettings settings) : IDisposable
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    };

    private readonly HttpClient client =
        new(GuardedConnections.Handler(settings.AllowPrivateAddresses)) { Timeout = TimeSpan.FromSeconds(10) };

    /// <summary>Every answer below 300 says that the service took it over: both APIs answer 202.</summary>
    public async Task<ChannelResult> PostAsync<TBody>(
        Uri address, TBody body, AuthenticationHeaderValue? authorization, CancellationToken cancellation)
    {
        try
        {
            using var content = new ByteArrayContent(JsonSerializer.SerializeToUtf8Bytes(body, Json));
            content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
            using var request = new HttpRequestMessage(HttpMethod.Post, address) { Content = content };
            request.Headers.Authorization = authorization;
            using var answer = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellation);
            return answer.IsSuccessStatusCode ? ChannelResult.Sent : ChannelResult.Failed($"http-{(int)answer.StatusCode}");
        }
        catch (HttpRequestException fault)
        {
            var refused = fault.InnerException is AddressRefusedException;
            return ChannelResult.Failed(refused ? "address-refused" : "http-" + fault.HttpRequestError);
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            return ChannelResult.Failed("http-timeout");
        }
    }

    public void Dispose() => client.Dispose();
}
