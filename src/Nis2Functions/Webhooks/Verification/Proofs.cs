using Nis2.Compliance.Organisations;
using NodaTime;

namespace Nis2Functions.Webhooks.Verification;

/// <summary>Every way of verifying that rests on a secret, over the raw bytes and in constant time.</summary>
internal static class Proofs
{
    /// <summary>Whether the delivery carries a proof of this kind, right or wrong.</summary>
    public static bool IsPresent(SourceVerification how, WebhookDelivery delivery) => how.Method switch
    {
        VerificationMethod.Hmac => delivery.Header(how.Header!) is not null,
        VerificationMethod.StandardWebhooks => delivery.Header(StandardSignature.SignatureHeader) is not null,
        VerificationMethod.EntraToken => SecretProof.Given(Bearer, delivery) is not null,
        _ => SecretProof.Given(how, delivery) is not null,
    };

    /// <summary>Every secret is tried.</summary>
    public static SignatureCheck Check(
        SourceVerification how, WebhookDelivery delivery, IReadOnlyList<string> secrets, Instant now) => how.Method switch
        {
            VerificationMethod.Hmac => HmacProof.Check(how, delivery, secrets, now),
            VerificationMethod.StandardWebhooks => StandardProof.Check(delivery, secrets, now),
            VerificationMethod.EntraToken => throw new ArgumentException("A token of Entra ID rests on no secret.", nameof(how)),
            _ => SecretProof.Check(how, delivery, secrets),
        };

    /// <summary>False for a secret with which nothing could ever be verified like this.</summary>
    public static bool Accepts(SourceVerification how, string secret) => how.Method switch
    {
        VerificationMethod.Hmac => true,
        VerificationMethod.StandardWebhooks => StandardProof.IsKey(secret),
        VerificationMethod.EntraToken => false,
        _ => SecretProof.Fits(how, secret),
    };

    public static SourceVerification Bearer { get; } = new(VerificationMethod.Bearer);
}
