using System.Security.Cryptography;
using System.Text;
using NodaTime;

namespace Nis2Functions.Webhooks.Senders.GitHub;

/// <summary>GitHub's repository and organisation webhooks: HMAC-SHA256 over the raw body with the secret as it is written.</summary>
public sealed class GitHubSender : ISender
{
    private const string SignatureHeader = "X-Hub-Signature-256";
    private const string DeliveryHeader = "X-GitHub-Delivery";
    private const string EventHeader = "X-GitHub-Event";
    private const string Prefix = "sha256=";

    public string Kind => "github";

    public IReadOnlyList<string> KeptHeaders => [EventHeader, DeliveryHeader, "X-GitHub-Hook-ID", "Content-Type"];

    public bool Accepts(string secret) => true;

    public SignatureCheck Verify(WebhookDelivery delivery, IReadOnlyList<string> secrets, Instant now)
    {
        // X-Hub-Signature, beside it, is SHA-1: it proves nothing.
        if (delivery.Header(SignatureHeader) is not { } given || !given.StartsWith(Prefix, StringComparison.Ordinal))
            return SignatureCheck.Unsigned;
        return Signatures.AnyMatches(secrets.Select(secret => Sign(secret, delivery.Body.Span)), [given])
            ? SignatureCheck.Verified
            : SignatureCheck.WrongSignature;
    }

    public string? DeliveryId(WebhookDelivery delivery) => delivery.Header(DeliveryHeader);

    public Translation Translate(WebhookDelivery delivery)
    {
        if (delivery.Header(EventHeader) is not { } happened)
            return new Translation.Unmapped("no-event-name");
        return Payload.Read(FormEncoding.Body(delivery)) is { } json
            ? GitHubEvents.Translate(happened, json)
            : new Translation.Unmapped("not-json");
    }

    internal static string Sign(string secret, ReadOnlySpan<byte> body) =>
        Prefix + Convert.ToHexStringLower(HMACSHA256.HashData(Encoding.UTF8.GetBytes(secret), body));
}
