namespace Nis2Functions.Webhooks.Senders.Queue;

/// <summary>What a message of the tickets queue is.</summary>
internal abstract record QueuedTicket
{
    private QueuedTicket()
    {
    }

    public sealed record Deliverable(ConfiguredSource Source, WebhookDelivery Delivery) : QueuedTicket;

    /// <summary>Nobody could ever be asked about it: it ends in the dead-letter queue.</summary>
    /// <param name="Reason">A stable word.</param>
    public sealed record Poison(string Reason, string Description) : QueuedTicket;
}
