using System.Globalization;
using System.Text;
using Nis2.Compliance.Organisations;
using Nis2Functions.Security;
using Nis2Functions.Webhooks;
using Nis2Functions.Webhooks.Verification;
using NodaTime;
using NodaTime.Text;

namespace Nis2Functions.Tests.Webhooks;

/// <summary>Verifies as the app does, without its storage, and proves as a sender would.</summary>
internal static class Proving
{
    private static readonly DeliveryVerifier Verifier = new(new TokenValidator(null, TokenClaims.Entra));

    /// <summary>As a source that is configured to nothing particular.</summary>
    public static SignatureCheck Verify(this ISender sender, WebhookDelivery delivery, IReadOnlyList<string> secrets, Instant now) =>
        sender.Verify(null, delivery, secrets, now);

    public static SignatureCheck Verify(
        this ISender sender, SourceVerification? configured, WebhookDelivery delivery, IReadOnlyList<string> secrets, Instant now) =>
        // Without a token of Entra ID nothing is waited for.
        Verifier.CheckAsync(Source(sender, configured), delivery, secrets, now).GetAwaiter().GetResult();

    public static bool Accepts(this ISender sender, string secret) => DeliveryVerifier.Accepts(Source(sender, null), secret);

    public static ConfiguredSource Source(ISender sender, SourceVerification? configured) =>
        new("acme", new OrganisationState(), new TicketSource("source", sender.Kind, configured), sender);

    /// <summary>A secret in the form that the method needs.</summary>
    /// <param name="number">Another number, another secret.</param>
    public static string SecretFor(SourceVerification how, int number = 1) => how.Method switch
    {
        VerificationMethod.StandardWebhooks =>
            "whsec_" + Convert.ToBase64String(Encoding.UTF8.GetBytes($"a key of this test, number {number}")),
        VerificationMethod.Basic => $"tickets:secret-of-this-test-{number}",
        _ => $"secret-of-this-test-{number}",
    };

    public static WebhookDelivery Prove(this WebhookDelivery delivery, SourceVerification how, string secret, Instant now)
    {
        switch (how.Method)
        {
            case VerificationMethod.Hmac:
                var timestamp = how.Timestamp == TimestampForm.Iso8601
                    ? InstantPattern.General.Format(now)
                    : now.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
                var timed = how.TimestampHeader is { } header ? delivery.With(header, timestamp) : delivery;
                return timed.With(how.Header!, HmacProof.Sign(how, secret, timestamp, delivery.Body.Span));
            case VerificationMethod.StandardWebhooks:
                var (id, at) = (delivery.Header("webhook-id") ?? "msg_1", now.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture));
                return delivery.With("webhook-id", id).With("webhook-timestamp", at)
                    .With("webhook-signature", StandardSignature.Sign(secret, id, at, delivery.Body.Span));
            case VerificationMethod.Basic:
                return delivery.With("Authorization", "Basic " + Convert.ToBase64String(Encoding.UTF8.GetBytes(secret)));
            case VerificationMethod.Bearer:
                return delivery.With("Authorization", "Bearer " + secret);
            case VerificationMethod.HeaderSecret:
                return delivery.With(how.Header!, how.Prefix + secret);
            case VerificationMethod.UrlSecret:
                return delivery with { Query = new Dictionary<string, string> { [how.Parameter ?? "token"] = secret } };
            default:
                throw new ArgumentException($"{how.Method} rests on no secret.");
        }
    }
}
