using System.Net.Http.Headers;
using System.Text;
using Nis2Functions.Hosting;
using Nis2Functions.Notices.Webhook;
using NodaTime;

namespace Nis2Functions.Notices.Outbound;

/// <summary>
/// Requests to addresses that people configure: TLS, public addresses, no redirects, bounded answers, bounded time. Failures are values and
/// never hold the address.
/// </summary>
public sealed class OutboundHttp : IDisposable
{
    private const int LongestAnswer = 1024 * 1024;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(15);
    private readonly WebhookChannelSettings settings;
    private readonly TimeProvider time;
    private readonly HttpClient client;

    public OutboundHttp(WebhookChannelSettings settings, TimeProvider time)
        : this(settings, time, new GuardedConnections(settings.AllowPrivateAddresses), Patience)
    {
    }

    internal OutboundHttp(WebhookChannelSettings settings, TimeProvider time, GuardedConnections connections, TimeSpan patience)
    {
        this.settings = settings;
        this.time = time;
        client = new HttpClient(connections.Handler()) { Timeout = patience };
    }

    public async Task<OutboundAnswer> SendAsync(OutboundRequest asked, CancellationToken cancellation)
    {
        if (!Speaks(asked.Address))
            return new OutboundAnswer("not-an-https-address");
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        patience.CancelAfter(client.Timeout);
        try
        {
            using var request = Request(asked);
            using var answer = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, patience.Token);
            if (!answer.IsSuccessStatusCode)
                return new OutboundAnswer($"http-{(int)answer.StatusCode}", answer.StatusCode, RetryAfter: RetryAfter(answer));
            if (!asked.Read)
                return new OutboundAnswer(null, answer.StatusCode);
            return await TextAsync(answer, patience.Token) is { } text
                ? new OutboundAnswer(null, answer.StatusCode, text)
                : new OutboundAnswer("answer-too-long", answer.StatusCode);
        }
        catch (HttpRequestException fault)
        {
            var refused = fault.InnerException is AddressRefusedException;
            return new OutboundAnswer(refused ? "address-refused" : "http-" + fault.HttpRequestError);
        }
        catch (IOException)
        {
            return new OutboundAnswer("http-broken-off");
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            return new OutboundAnswer("http-timeout");
        }
    }

    public void Dispose() => client.Dispose();

    private bool Speaks(Uri uri) => uri.Scheme == Uri.UriSchemeHttps || (settings.AllowHttp && uri.Scheme == Uri.UriSchemeHttp);

    private static HttpRequestMessage Request(OutboundRequest asked)
    {
        var request = new HttpRequestMessage(asked.Method, asked.Address);
        request.Headers.Authorization = asked.Authorization;
        foreach (var (name, value) in asked.Headers)
            request.Headers.TryAddWithoutValidation(name, value);
        if (asked.Body is { } body)
            request.Content = new ReadOnlyMemoryContent(body) { Headers = { ContentType = new MediaTypeHeaderValue("application/json") } };
        return request;
    }

    private Duration? RetryAfter(HttpResponseMessage answer) => answer.Headers.RetryAfter switch
    {
        { Delta: { } wait } when wait > TimeSpan.Zero => Duration.FromTimeSpan(wait),
        { Date: { } at } when at > time.GetUtcNow() => Instant.FromDateTimeOffset(at) - time.Now(),
        _ => null,
    };

    private static async Task<string?> TextAsync(HttpResponseMessage answer, CancellationToken cancellation)
    {
        await using var stream = await answer.Content.ReadAsStreamAsync(cancellation);
        using var all = new MemoryStream();
        var buffer = new byte[16 * 1024];
        int read;
        while ((read = await stream.ReadAsync(buffer, cancellation)) > 0)
        {
            if (all.Length + read > LongestAnswer)
                return null;
            all.Write(buffer, 0, read);
        }

        return Encoding.UTF8.GetString(all.GetBuffer(), 0, (int)all.Length);
    }
}
