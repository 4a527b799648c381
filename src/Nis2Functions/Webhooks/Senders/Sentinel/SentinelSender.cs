using Nis2.Compliance.Organisations;

namespace Nis2Functions.Webhooks.Senders.Sentinel;

/// <summary>
/// Microsoft Sentinel by a Logic App, which sends on the body of its incident trigger. It signs nothing; its managed identity's token is the
/// best proof, and needs the identity's client id in the source's configuration.
/// </summary>
public sealed class SentinelSender : ISender
{
    public string Kind => "sentinel";

    public IReadOnlyList<string> KeptHeaders => ["Content-Type", "x-ms-client-tracking-id", "x-ms-workflow-run-id"];

    public IReadOnlyList<SourceVerification> Verifications { get; } = [new(VerificationMethod.Bearer)];

    public IReadOnlyList<VerificationMethod> AlsoAllowed { get; } =
        [VerificationMethod.EntraToken, VerificationMethod.Basic, VerificationMethod.HeaderSecret, VerificationMethod.UrlSecret];

    public string? DeliveryId(WebhookDelivery delivery) => Payload.Read(delivery.Body).Text("eventUniqueId");

    public Translation Translate(WebhookDelivery delivery) => Payload.Read(delivery.Body) is { } json
        ? SentinelIncident.Translate(json)
        : new Translation.Unmapped("not-json");
}
