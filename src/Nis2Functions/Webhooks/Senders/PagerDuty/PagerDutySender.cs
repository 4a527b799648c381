using Nis2.Compliance.Organisations;

namespace Nis2Functions.Webhooks.Senders.PagerDuty;

/// <summary>
/// PagerDuty's webhooks, version 3: HMAC-SHA256 with the secret as it is written, one signature for each secret of a rotation.
/// </summary>
public sealed class PagerDutySender : ISender
{
    private const string DeliveryHeader = "X-Webhook-Id";

    public string Kind => "pagerduty";

    public IReadOnlyList<string> KeptHeaders => [DeliveryHeader, "X-Webhook-Subscription", "Content-Type"];

    public IReadOnlyList<SourceVerification> Verifications { get; } =
        [new(VerificationMethod.Hmac) { Header = "X-PagerDuty-Signature", Prefix = "v1=", Separator = "," }];

    public IReadOnlyList<VerificationMethod> AlsoAllowed => [];

    public string? DeliveryId(WebhookDelivery delivery) => delivery.Header(DeliveryHeader);

    public Translation Translate(WebhookDelivery delivery) =>
        Payload.Read(delivery.Body) is { } json ? PagerDutyEvents.Translate(json) : new Translation.Unmapped("not-json");
}
