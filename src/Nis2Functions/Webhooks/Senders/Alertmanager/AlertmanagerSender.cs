using Nis2.Compliance.Organisations;

namespace Nis2Functions.Webhooks.Senders.Alertmanager;

/// <summary>Prometheus Alertmanager's webhook receiver, version 4 of its body. It signs nothing.</summary>
public sealed class AlertmanagerSender : ISender
{
    private const string Version = "4";

    public string Kind => "alertmanager";

    public IReadOnlyList<string> KeptHeaders => ["Content-Type"];

    public IReadOnlyList<SourceVerification> Verifications { get; } = [new(VerificationMethod.Bearer)];

    public IReadOnlyList<VerificationMethod> AlsoAllowed { get; } =
        [VerificationMethod.Basic, VerificationMethod.HeaderSecret, VerificationMethod.EntraToken, VerificationMethod.UrlSecret];

    /// <summary>None: what repeats byte for byte, from one of two instances or after an hour, is no news.</summary>
    public string? DeliveryId(WebhookDelivery delivery) => null;

    public Translation Translate(WebhookDelivery delivery) => AlertGroup.Translate("alertmanager", Version, delivery);
}
