using Nis2.Compliance.Organisations;
using Nis2Functions.Webhooks.Verification;

namespace Nis2Functions.Webhooks.Senders.StandardWebhooks;

/// <summary>Any sender that follows the Standard Webhooks specification.</summary>
public sealed class StandardWebhooksSender : ISender
{
    public string Kind => "standard-webhooks";

    public IReadOnlyList<string> KeptHeaders => [StandardSignature.IdHeader, StandardSignature.TimestampHeader, "Content-Type"];

    public IReadOnlyList<SourceVerification> Verifications { get; } = [new(VerificationMethod.StandardWebhooks)];

    public IReadOnlyList<VerificationMethod> AlsoAllowed => [];

    public string? DeliveryId(WebhookDelivery delivery) => delivery.Header(StandardSignature.IdHeader);

    public Translation Translate(WebhookDelivery delivery)
    {
        var body = Payload.Read(delivery.Body);
        return body is null
            ? new Translation.Unmapped("not-json")
            : GenericTicket.Translate(Kind, body.Text("type"), body.Member("data"));
    }
}
