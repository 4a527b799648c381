using Nis2.Compliance.Organisations;
using Nis2Functions.Webhooks.Verification;

namespace Nis2Functions.Webhooks.Senders.GitLab;

/// <summary>
/// GitLab's project and group webhooks: signed as Standard Webhooks where a signing token is set, else with the secret token as it is.
/// </summary>
public sealed class GitLabSender : ISender
{
    private const string DeliveryHeader = "Idempotency-Key";
    private const string EventHeader = "X-Gitlab-Event";

    public string Kind => "gitlab";

    // X-Gitlab-Webhook-UUID is a new one each time that a delivery is sent.
    public IReadOnlyList<string> KeptHeaders => [EventHeader, DeliveryHeader, "X-Gitlab-Event-UUID", "X-Gitlab-Instance", "Content-Type"];

    public IReadOnlyList<SourceVerification> Verifications { get; } =
        [new(VerificationMethod.StandardWebhooks), new(VerificationMethod.HeaderSecret) { Header = "X-Gitlab-Token" }];

    public IReadOnlyList<VerificationMethod> AlsoAllowed => [];

    public string? DeliveryId(WebhookDelivery delivery) =>
        delivery.Header(DeliveryHeader) ?? delivery.Header(StandardSignature.IdHeader);

    // A payload doesn't always tell that it is confidential; the event's name does.
    public Translation Translate(WebhookDelivery delivery) => Payload.Read(delivery.Body) is { } json
        ? GitLabEvents.Translate(json, delivery.Header(EventHeader)?.StartsWith("Confidential", StringComparison.Ordinal) is true)
        : new Translation.Unmapped("not-json");
}
