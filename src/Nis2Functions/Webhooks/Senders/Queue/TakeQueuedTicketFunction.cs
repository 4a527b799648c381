using Azure.Messaging.ServiceBus;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;
using Microsoft.Extensions.Logging;
using Nis2.Compliance.Subjects;
using Nis2.Storage.Tables;

namespace Nis2Functions.Webhooks.Senders.Queue;

/// <summary>
/// Takes tickets from a queue as webhooks are taken: kept as they came, once each, then understood. A message is completed when it is kept.
/// </summary>
public sealed class TakeQueuedTicketFunction(QueuedTickets tickets, Intake intake, ILogger<TakeQueuedTicketFunction> logger)
{
    [Function(nameof(TakeQueuedTicket))]
    public async Task TakeQueuedTicket(
        [ServiceBusTrigger("%TicketsQueue%", Connection = "ServiceBus", AutoCompleteMessages = false)] ServiceBusReceivedMessage message,
        ServiceBusMessageActions actions,
        [DurableClient] DurableTaskClient client,
        CancellationToken cancellation)
    {
        try
        {
            switch (await tickets.ReadAsync(message.Body.ToMemory(), cancellation))
            {
                case QueuedTicket.Deliverable ticket:
                    await intake.TakeAsync(client, ticket.Source, ticket.Delivery, cancellation);
                    await actions.CompleteMessageAsync(message, cancellation);
                    break;
                case QueuedTicket.Poison poison:
                    logger.DeadLettered(message.MessageId, poison.Reason);
                    await actions.DeadLetterMessageAsync(
                        message,
                        deadLetterReason: poison.Reason,
                        deadLetterErrorDescription: poison.Description,
                        cancellationToken: cancellation);
                    break;
            }
        }
        catch (Exception away) when (away is StorageUnavailableException or UnknownEventException)
        {
            // Left alone it comes again when its lock ends. Abandoned it would come at once, and use its deliveries up in seconds.
            logger.LeftInQueue(message.MessageId, away);
        }
    }
}
