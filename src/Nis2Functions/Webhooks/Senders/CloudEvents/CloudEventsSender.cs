using System.Security.Cryptography;
using System.Text;
using Nis2.Compliance.Organisations;

namespace Nis2Functions.Webhooks.Senders.CloudEvents;

/// <summary>
/// CloudEvents 1.0 over HTTP: structured, binary and batched, in JSON. As its webhook specification asks, a token is taken from the
/// Authorization header and from the parameter <c>access_token</c>.
/// </summary>
public sealed class CloudEventsSender : ISender, ITransportContract
{
    public string Kind => "cloudevents";

    public IReadOnlyList<string> KeptHeaders { get; } =
        ["Content-Type", .. CloudEvent.Attributes.Select(attribute => CloudEvent.HeaderPrefix + attribute)];

    public IReadOnlyList<SourceVerification> Verifications { get; } =
        [new(VerificationMethod.Bearer), new(VerificationMethod.UrlSecret) { Parameter = "access_token" }];

    public IReadOnlyList<VerificationMethod> AlsoAllowed { get; } =
        [VerificationMethod.EntraToken, VerificationMethod.Basic, VerificationMethod.HeaderSecret, VerificationMethod.Hmac];

    public int MostPerMinute => 6_000;

    /// <summary>Other formats than JSON would be told apart by nobody: they are refused with 415, as the binding has it.</summary>
    public bool Takes(WebhookDelivery delivery) => CloudEvent.ModeOf(delivery) is not null;

    /// <summary>Source and id identify an event; a batch has neither.</summary>
    public string? DeliveryId(WebhookDelivery delivery)
    {
        if (CloudEvent.ModeOf(delivery) is null or ContentMode.Batch)
            return null;
        var told = CloudEvent.Read(delivery)?.SingleOrDefault();
        return told is { Source: { } source, Id: { } id }
            ? "event-" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{source}\n{id}")))
            : null;
    }

    public Translation Translate(WebhookDelivery delivery) => CloudEvent.Read(delivery) is { } events
        ? CloudEventTickets.Translate(events)
        : new Translation.Unmapped("not-json");
}
