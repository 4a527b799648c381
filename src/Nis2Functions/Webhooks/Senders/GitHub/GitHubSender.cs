using Nis2.Compliance.Organisations;

namespace Nis2Functions.Webhooks.Senders.GitHub;

/// <summary>GitHub's repository and organisation webhooks: HMAC-SHA256 over the raw body with the secret as it is written.</summary>
public sealed class GitHubSender : ISender
{
    private const string DeliveryHeader = "X-GitHub-Delivery";
    private const string EventHeader = "X-GitHub-Event";

    public string Kind => "github";

    public IReadOnlyList<string> KeptHeaders => [EventHeader, DeliveryHeader, "X-GitHub-Hook-ID", "Content-Type"];

    // X-Hub-Signature, beside it, is SHA-1: it proves nothing.
    public IReadOnlyList<SourceVerification> Verifications { get; } =
        [new(VerificationMethod.Hmac) { Header = "X-Hub-Signature-256", Prefix = "sha256=" }];

    public IReadOnlyList<VerificationMethod> AlsoAllowed => [];

    public string? DeliveryId(WebhookDelivery delivery) => delivery.Header(DeliveryHeader);

    public Translation Translate(WebhookDelivery delivery)
    {
        if (delivery.Header(EventHeader) is not { } happened)
            return new Translation.Unmapped("no-event-name");
        return Payload.Read(FormEncoding.Body(delivery)) is { } json
            ? GitHubEvents.Translate(happened, json)
            : new Translation.Unmapped("not-json");
    }
}
