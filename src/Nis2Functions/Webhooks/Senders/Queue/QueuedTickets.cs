using Nis2Functions.Webhooks.Senders.CloudEvents;

namespace Nis2Functions.Webhooks.Senders.Queue;

/// <summary>Finds out whose ticket a message brings.</summary>
public sealed class QueuedTickets(SourceFinder sources, WebhookSettings settings)
{
    internal async Task<QueuedTicket> ReadAsync(ReadOnlyMemory<byte> body, CancellationToken cancellation)
    {
        if (body.Length > settings.Limit)
            return new QueuedTicket.Poison("too-large", $"The message has {body.Length} bytes; {settings.Limit} are taken.");
        if (Payload.Read(body) is not { } json)
            return new QueuedTicket.Poison("not-json", "The message is no JSON object in UTF-8.");
        if (CloudEvent.Of(json) is not { IsComplete: true, Source: { } source })
            return new QueuedTicket.Poison(
                "no-cloud-event", "A CloudEvent 1.0 in structured JSON has the attributes specversion, id, source and type.");
        if (QueueAddress.Read(source) is not { } address)
            return new QueuedTicket.Poison(
                "source-malformed", "The attribute source is /organisations/{organisation}/sources/{source}.");
        return await sources.FindAsync(address.Organisation, address.Source, cancellation) is { Sender: QueueSender } found
            ? new QueuedTicket.Deliverable(found, new WebhookDelivery(new Dictionary<string, string>(), body))
            : new QueuedTicket.Poison("source-unknown", "No such organisation has such a source of the kind 'queue'.");
    }
}
