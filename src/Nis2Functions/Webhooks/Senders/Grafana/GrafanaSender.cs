using Nis2.Compliance.Organisations;
using Nis2Functions.Webhooks.Senders.Alertmanager;

namespace Nis2Functions.Webhooks.Senders.Grafana;

/// <summary>
/// Grafana's alerting webhook with its own body; one that a template replaced is not understood. The signature is bare hex; a source says
/// so if its header has another name, or if a timestamp and a colon go before the body.
/// </summary>
public sealed class GrafanaSender : ISender
{
    private const string Version = "1";

    public string Kind => "grafana";

    public IReadOnlyList<string> KeptHeaders => ["Content-Type"];

    public IReadOnlyList<SourceVerification> Verifications { get; } =
        [new(VerificationMethod.Hmac) { Header = "X-Grafana-Alerting-Signature" }];

    public IReadOnlyList<VerificationMethod> AlsoAllowed { get; } =
        [VerificationMethod.Bearer, VerificationMethod.Basic, VerificationMethod.HeaderSecret];

    public string? DeliveryId(WebhookDelivery delivery) => null;

    public Translation Translate(WebhookDelivery delivery) => AlertGroup.Translate("grafana", Version, delivery);
}
