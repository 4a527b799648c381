using Nis2.Compliance.Organisations;
using Nis2Functions.Security;
using NodaTime;

namespace Nis2Functions.Webhooks.Verification;

/// <summary>
/// Whether a delivery is its source's own, judged before anything in it is parsed: by the strongest proof that it carries, and by no other.
/// </summary>
public sealed class DeliveryVerifier(TokenValidator tokens)
{
    public async Task<SignatureCheck> CheckAsync(
        ConfiguredSource source, WebhookDelivery delivery, IReadOnlyList<string> secrets, Instant now)
    {
        if (source.Verifications.FirstOrDefault(one => Proofs.IsPresent(one, delivery)) is not { } how)
            return SignatureCheck.Unsigned;
        return how.Method == VerificationMethod.EntraToken
            ? await CheckCallerAsync(how, delivery)
            : Proofs.Check(how, delivery, secrets, now);
    }

    /// <summary>False for a secret with which nothing of this source could ever be verified.</summary>
    public static bool Accepts(ConfiguredSource source, string secret) => source.Verifications.Any(how => Proofs.Accepts(how, secret));

    private async Task<SignatureCheck> CheckCallerAsync(SourceVerification how, WebhookDelivery delivery) =>
        await tokens.ValidateCallerAsync(SecretProof.Given(Proofs.Bearer, delivery)!) is { } caller
        && string.Equals(caller.Application, how.Caller, StringComparison.OrdinalIgnoreCase)
        && caller.Roles.Contains(how.Role!, StringComparer.Ordinal)
            ? SignatureCheck.Verified
            : SignatureCheck.WrongSignature;
}
