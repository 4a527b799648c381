using System.Globalization;
using System.Net.Http.Headers;
using System.Text.Json;
using Nis2.Compliance.Subjects;
using Nis2Functions.Hosting;
using Nis2Functions.Webhooks.Verification;
using NodaTime;

namespace Nis2Functions.Notices.Webhook;

/// <summary>A notice as a signed webhook after the Standard Webhooks specification.</summary>
public sealed class WebhookChannel : IDisposable
{
    private readonly WebhookChannelSettings settings;
    private readonly TimeProvider time;
    private readonly HttpClient client;

    public WebhookChannel(WebhookChannelSettings settings, TimeProvider time)
    {
        this.settings = settings;
        this.time = time;
        client = new HttpClient(GuardedConnections.Handler(settings.AllowPrivateAddresses)) { Timeout = TimeSpan.FromSeconds(10) };
    }

    /// <param name="secrets">The contact's, newest first. Without one nothing is sent: an unsigned notice could be anyone's.</param>
    public Task<ChannelResult> SendAsync(
        OutgoingNotice notice, string address, IReadOnlyList<string> secrets, CancellationToken cancellation) =>
        SendAsync(notice.Id, now => WebhookBody.Of(notice, now), address, secrets, cancellation);

    /// <summary>To the organisation's gateway for text messages and calls.</summary>
    public Task<ChannelResult> SendAsync(
        OutgoingNotice notice, string phone, bool voice, string address, IReadOnlyList<string> secrets, CancellationToken cancellation) =>
        SendAsync(notice.Id, now => GatewayBody.Of(notice, phone, voice, now), address, secrets, cancellation);

    private async Task<ChannelResult> SendAsync<TBody>(
        string id, Func<Instant, TBody> compose, string address, IReadOnlyList<string> secrets, CancellationToken cancellation)
    {
        if (!Uri.TryCreate(address, UriKind.Absolute, out var uri) || !Speaks(uri))
            return ChannelResult.Failed("not-an-https-address");
        if (!secrets.Any(secret => StandardSignature.TryKey(secret, out _)))
            return ChannelResult.Failed("no-secret");
        try
        {
            using var request = Request(id, compose, uri, secrets);
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

    private bool Speaks(Uri uri) => uri.Scheme == Uri.UriSchemeHttps || (settings.AllowHttp && uri.Scheme == Uri.UriSchemeHttp);

    // Several signatures while the contact's secret is being rotated, as the specification has it.
    private HttpRequestMessage Request<TBody>(string id, Func<Instant, TBody> compose, Uri uri, IReadOnlyList<string> secrets)
    {
        var now = time.Now();
        var timestamp = now.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
        var body = JsonSerializer.SerializeToUtf8Bytes(compose(now), DomainJson.Options);
        var signatures = secrets.Where(secret => StandardSignature.TryKey(secret, out _))
            .Select(secret => StandardSignature.Sign(secret, id, timestamp, body));
        var content = new ByteArrayContent(body) { Headers = { ContentType = new MediaTypeHeaderValue("application/json") } };
        return new HttpRequestMessage(HttpMethod.Post, uri)
        {
            Content = content,
            Headers =
            {
                { StandardSignature.IdHeader, id },
                { StandardSignature.TimestampHeader, timestamp },
                { StandardSignature.SignatureHeader, string.Join(' ', signatures) },
            },
        };
    }
}
