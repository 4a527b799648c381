using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using Nis2Functions.Hosting;
using Nis2Functions.Notices.Webhook;
using NodaTime;

namespace Nis2Functions.Webhooks.Reconciling;

/// <summary>
/// Asks senders' APIs, at public addresses only, without following redirects. Answers are bounded in size and time; a fault is a word, and
/// no answer's text gets into it.
/// </summary>
public sealed class ReconciliationClient : IDisposable
{
    private const int LongestAnswer = 16 * 1024 * 1024;
    private const int LongestETag = 200;
    private static readonly Duration LongestPause = Duration.FromDays(1);
    private static readonly JsonDocumentOptions Bounds = new() { MaxDepth = 64 };
    private readonly HttpClient client;
    private readonly TimeProvider time;
    private readonly bool allowHttp;

    public ReconciliationClient(WebhookChannelSettings settings, TimeProvider time)
    {
        this.time = time;
        allowHttp = settings.AllowHttp;
        client = new HttpClient(GuardedConnections.Handler(settings.AllowPrivateAddresses))
        {
            Timeout = TimeSpan.FromSeconds(20),
            MaxResponseContentBufferSize = LongestAnswer,
        };
    }

    internal async Task<ApiAnswer> AskAsync(HttpRequestMessage request, string token, CancellationToken cancellation)
    {
        if (request.RequestUri is { Scheme: not "https" } && !allowHttp)
            return new ApiAnswer(null, Failure: "https-needed");
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        request.Headers.UserAgent.Add(new ProductInfoHeaderValue("Nis2Functions", "1"));
        request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue("application/json"));
        try
        {
            using var answer = await client.SendAsync(request, cancellation);
            return await ReadAsync(answer, cancellation);
        }
        catch (Exception fault) when (fault is HttpRequestException or IOException or JsonException
            || (fault is OperationCanceledException && !cancellation.IsCancellationRequested))
        {
            return new ApiAnswer(null, Failure: fault is JsonException ? "not-json" : "not-reached");
        }
    }

    public void Dispose() => client.Dispose();

    private async Task<ApiAnswer> ReadAsync(HttpResponseMessage answer, CancellationToken cancellation)
    {
        var etag = answer.Headers.ETag?.ToString() is { Length: <= LongestETag } given ? given : null;
        if (answer.StatusCode == HttpStatusCode.NotModified)
            return new ApiAnswer(answer.StatusCode, ETag: etag);
        if (!answer.IsSuccessStatusCode)
            return new ApiAnswer(answer.StatusCode, NotBefore: Pause(answer), Failure: $"http-{(int)answer.StatusCode}");
        await using var body = await answer.Content.ReadAsStreamAsync(cancellation);
        using var json = await JsonDocument.ParseAsync(body, Bounds, cancellation);
        return new ApiAnswer(answer.StatusCode, json.RootElement.Clone(), etag);
    }

    // RFC 9110 section 10.2.3, and GitHub's own word for when its hour begins anew.
    private Instant? Pause(HttpResponseMessage answer)
    {
        var now = time.Now();
        if (answer.Headers.RetryAfter?.Delta is { } delta)
            return Bounded(now + Duration.FromTimeSpan(delta), now);
        if (answer.Headers.RetryAfter?.Date is { } date)
            return Bounded(Instant.FromDateTimeOffset(date), now);
        return Header(answer, "x-ratelimit-remaining") == "0"
            && long.TryParse(Header(answer, "x-ratelimit-reset"), NumberStyles.None, CultureInfo.InvariantCulture, out var reset)
            && reset <= 253_402_300_799
                ? Bounded(Instant.FromUnixTimeSeconds(reset), now)
                : null;
    }

    private static Instant Bounded(Instant at, Instant now) => Instant.Min(at, now + LongestPause);

    private static string? Header(HttpResponseMessage answer, string name) =>
        answer.Headers.TryGetValues(name, out var values) ? values.FirstOrDefault() : null;
}
