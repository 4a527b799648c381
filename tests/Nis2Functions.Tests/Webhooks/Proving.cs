using Nis2.Compliance.Organisations;
using Nis2Functions.Security;
using Nis2Functions.Webhooks;
using Nis2Functions.Webhooks.Verification;
using NodaTime;

namespace Nis2Functions.Tests.Webhooks;

/// <summary>Verifies as the app does, without its storage.</summary>
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
}
