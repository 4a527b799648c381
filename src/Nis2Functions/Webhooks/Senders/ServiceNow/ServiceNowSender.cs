using Nis2.Compliance.Organisations;

namespace Nis2Functions.Webhooks.Senders.ServiceNow;

/// <summary>A business rule's script that sends a record's fields by their own names. It signs nothing unless it is written to.</summary>
public sealed class ServiceNowSender : ISender
{
    public string Kind => "servicenow";

    public IReadOnlyList<string> KeptHeaders => ["Content-Type"];

    public IReadOnlyList<SourceVerification> Verifications { get; } = [new(VerificationMethod.Bearer), new(VerificationMethod.Basic)];

    public IReadOnlyList<VerificationMethod> AlsoAllowed { get; } =
        [VerificationMethod.Hmac, VerificationMethod.EntraToken, VerificationMethod.HeaderSecret];

    // None is sent. The same bytes are the same delivery: a script that says when the record changed makes them differ.
    public string? DeliveryId(WebhookDelivery delivery) => null;

    public Translation Translate(WebhookDelivery delivery) =>
        Payload.Read(delivery.Body) is { } json ? ServiceNowRecord.Translate(json) : new Translation.Unmapped("not-json");
}
