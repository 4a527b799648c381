using System.Net;
using Azure;
using Azure.Storage.Queues;

namespace Nis2.LocalHost.ServiceBus;

/// <summary>Takes messages that nobody could handle, with the reason among their properties.</summary>
internal sealed class PoisonQueue(QueueClient queue)
{
    public const string TooManyDeliveries = "MaxDeliveryCountExceeded";

    public async Task AddAsync(MessageEnvelope envelope, string original, CancellationToken cancellation)
    {
        await queue.CreateIfNotExistsAsync(cancellationToken: cancellation);
        try
        {
            await queue.SendMessageAsync(envelope.Write(), cancellation);
        }
        catch (RequestFailedException large) when (large.Status == (int)HttpStatusCode.RequestEntityTooLarge)
        {
            // The reason may be what made it too large, and the message matters more.
            await queue.SendMessageAsync(original, cancellation);
        }
    }
}
