using Nis2.Compliance.Organisations;

namespace Nis2Functions.Webhooks.Senders.Opsgenie;

/// <summary>
/// Alerts of Jira Service Management and of Opsgenie, which they come from: one webhook integration, without a signature. An administrator
/// puts a secret into a header or the address.
/// </summary>
/// <param name="kind">The product, which is also the ticket's system.</param>
public sealed class OpsgenieSender(string kind) : ISender
{
    public string Kind => kind;

    public IReadOnlyList<string> KeptHeaders => ["Content-Type"];

    public IReadOnlyList<SourceVerification> Verifications { get; } =
        [new(VerificationMethod.Bearer), new(VerificationMethod.Basic), new(VerificationMethod.UrlSecret)];

    public IReadOnlyList<VerificationMethod> AlsoAllowed { get; } = [VerificationMethod.HeaderSecret];

    // None is sent. The same bytes are the same delivery: they name the alert and the instant of its change.
    public string? DeliveryId(WebhookDelivery delivery) => null;

    public Translation Translate(WebhookDelivery delivery) =>
        Payload.Read(delivery.Body) is { } json ? OpsgenieAlerts.Translate(kind, json) : new Translation.Unmapped("not-json");
}
