using Nis2.Compliance.Organisations;
using Nis2.Compliance.Subjects;
using Nis2Functions.Webhooks.Senders.CloudEvents;

namespace Nis2Functions.Webhooks.Senders.Queue;

/// <summary>
/// Systems that report by the tickets queue. Who may send there is a matter of the queue's own access control: by webhook nothing of such a
/// source is taken, because nothing could prove it.
/// </summary>
public sealed class QueueSender : ISender
{
    public const string Name = "queue";

    private const int LongestId = 128;

    public string Kind => Name;

    public IReadOnlyList<string> KeptHeaders => [];

    public IReadOnlyList<SourceVerification> Verifications => [];

    public IReadOnlyList<VerificationMethod> AlsoAllowed => [];

    /// <summary>CloudEvents has an id once a source, and the delivery's source is that one.</summary>
    public string? DeliveryId(WebhookDelivery delivery) => Event(delivery)?.Id switch
    {
        { Length: > LongestId } longer => "id-" + OpaqueId.From(longer),
        var id => id,
    };

    public Translation Translate(WebhookDelivery delivery) => Event(delivery) is { } told
        ? CloudEventTickets.Read(Name, told)
        : new Translation.Unmapped("not-json");

    private static CloudEvent? Event(WebhookDelivery delivery) =>
        CloudEvent.Of(Payload.Read(delivery.Body)) is { IsComplete: true } told ? told : null;
}
