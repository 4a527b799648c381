using System.Text;
using Nis2.Compliance.Organisations;

namespace Nis2Functions.Webhooks.Verification;

/// <summary>The secret itself, sent along: it proves who sends, not what.</summary>
internal static class SecretProof
{
    private const int LongestProof = 4096;

    public static SignatureCheck Check(SourceVerification how, WebhookDelivery delivery, IReadOnlyList<string> secrets)
    {
        if (Given(how, delivery) is not { Length: <= LongestProof } given)
            return SignatureCheck.Unsigned;
        return Signatures.AnyMatches(secrets.Where(secret => Fits(how, secret)).Select(secret => Expected(how, secret)), [given])
            ? SignatureCheck.Verified
            : SignatureCheck.WrongSignature;
    }

    /// <summary>Whether the secret can be sent like this at all.</summary>
    public static bool Fits(SourceVerification how, string secret) => how.Method switch
    {
        VerificationMethod.Basic => secret.IndexOf(':', StringComparison.Ordinal) > 0 && !secret.Any(char.IsControl),
        _ => secret.All(letter => letter is > ' ' and <= '~'),
    };

    /// <summary>Null where the delivery brings none of the kind.</summary>
    public static string? Given(SourceVerification how, WebhookDelivery delivery) => how.Method switch
    {
        VerificationMethod.Basic => After("Basic ", delivery.Header("Authorization")),
        VerificationMethod.Bearer => After("Bearer ", delivery.Header("Authorization")),
        VerificationMethod.UrlSecret => delivery.Parameter(how.Parameter ?? SourceVerification.DefaultParameter),
        _ => delivery.Header(how.Header!),
    };

    private static string Expected(SourceVerification how, string secret) => how.Method switch
    {
        VerificationMethod.Basic => Convert.ToBase64String(Encoding.UTF8.GetBytes(secret)),
        VerificationMethod.HeaderSecret => how.Prefix + secret,
        _ => secret,
    };

    private static string? After(string scheme, string? header) =>
        header?.StartsWith(scheme, StringComparison.OrdinalIgnoreCase) is true ? header[scheme.Length..].Trim() : null;
}
