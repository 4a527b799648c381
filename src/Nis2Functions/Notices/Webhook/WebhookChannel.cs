using System.Globalization;
using System.Text.Json;
using Nis2.Compliance.Subjects;
using Nis2Functions.Hosting;
using Nis2Functions.Notices.Outbound;
using Nis2Functions.Webhooks.Verification;
using NodaTime;

namespace Nis2Functions.Notices.Webhook;

/// <summary>A notice as a signed webhook after the Standard Webhooks specification.</summary>
public sealed class WebhookChannel : IDisposable
{
    private readonly TimeProvider time;
    private readonly OutboundHttp http;

    public WebhookChannel(WebhookChannelSettings settings, TimeProvider time)
    {
        this.time = time;
        http = new OutboundHttp(settings, time);
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
        if (!Uri.TryCreate(address, UriKind.Absolute, out var uri))
            return ChannelResult.Failed("not-an-https-address");
        if (!secrets.Any(secret => StandardSignature.TryKey(secret, out _)))
            return ChannelResult.Failed("no-secret");
        return (await http.SendAsync(Request(id, compose, uri, secrets), cancellation)).ToResult();
    }

    public void Dispose() => http.Dispose();

    // Several signatures while the receiver's secret is being rotated, as the specification has it.
    private OutboundRequest Request<TBody>(string id, Func<Instant, TBody> compose, Uri uri, IReadOnlyList<string> secrets)
    {
        var now = time.Now();
        var timestamp = now.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
        var body = JsonSerializer.SerializeToUtf8Bytes(compose(now), DomainJson.Options);
        var signatures = secrets.Where(secret => StandardSignature.TryKey(secret, out _))
            .Select(secret => StandardSignature.Sign(secret, id, timestamp, body));
        return new OutboundRequest(HttpMethod.Post, uri, body)
        {
            Headers = new Dictionary<string, string>
            {
                [StandardSignature.IdHeader] = id,
                [StandardSignature.TimestampHeader] = timestamp,
                [StandardSignature.SignatureHeader] = string.Join(' ', signatures),
            },
        };
    }
}
