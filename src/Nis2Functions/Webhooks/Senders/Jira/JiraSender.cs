using Nis2.Compliance.Organisations;

namespace Nis2Functions.Webhooks.Senders.Jira;

/// <summary>
/// Webhooks that an administrator sets up in Jira Cloud. Other ways of sending carry no signature: a source may say what they do.
/// </summary>
public sealed class JiraSender : ISender
{
    private const string DeliveryHeader = "X-Atlassian-Webhook-Identifier";

    public string Kind => "jira";

    public IReadOnlyList<string> KeptHeaders =>
        [DeliveryHeader, "X-Atlassian-Webhook-Retry", "X-Atlassian-Webhook-Flow", "Content-Type"];

    // The header names its method, which Atlassian may change: another than SHA-256 proves nothing here, SHA-1 least of all.
    public IReadOnlyList<SourceVerification> Verifications { get; } =
        [new(VerificationMethod.Hmac) { Header = "X-Hub-Signature", Prefix = "sha256=" }];

    public IReadOnlyList<VerificationMethod> AlsoAllowed { get; } =
        [VerificationMethod.Bearer, VerificationMethod.Basic, VerificationMethod.HeaderSecret, VerificationMethod.UrlSecret];

    public string? DeliveryId(WebhookDelivery delivery) => delivery.Header(DeliveryHeader);

    public Translation Translate(WebhookDelivery delivery) =>
        Payload.Read(delivery.Body) is { } json ? JiraEvents.Translate(json) : new Translation.Unmapped("not-json");
}
