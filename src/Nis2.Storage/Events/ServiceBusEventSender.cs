using System.Collections.Concurrent;
using Azure.Messaging.ServiceBus;
using Nis2.Storage.Tables;

namespace Nis2.Storage.Events;

/// <summary>Sends to queues and topics of a Service Bus namespace, in as few batches as they fit into.</summary>
/// <param name="patience">
/// How long one call may take: a client that was throttled pauses for ten seconds before each further try, and somebody waits.
/// </param>
public sealed class ServiceBusEventSender(ServiceBusClient client, TimeProvider time, TimeSpan patience) : IEventSender
{
    private readonly ConcurrentDictionary<string, ServiceBusSender> senders = new(StringComparer.Ordinal);

    public async Task SendAsync(string entity, IReadOnlyList<OutgoingMessage> messages, CancellationToken ct)
    {
        var sender = senders.GetOrAdd(entity, client.CreateSender);
        using var tooLong = new CancellationTokenSource(patience, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(ct, tooLong.Token);
        try
        {
            for (var sent = 0; sent < messages.Count;)
                sent += await SendBatchAsync(sender, messages, sent, either.Token);
        }
        catch (ServiceBusException failure) when (failure.IsTransient)
        {
            throw new StorageUnavailableException($"Service Bus is away: sending to {entity}.", failure);
        }
        catch (OperationCanceledException failure) when (!ct.IsCancellationRequested)
        {
            throw new StorageUnavailableException($"Service Bus does not answer in time: sending to {entity}.", failure);
        }
    }

    private static async Task<int> SendBatchAsync(
        ServiceBusSender sender, IReadOnlyList<OutgoingMessage> messages, int from, CancellationToken ct)
    {
        using var batch = await sender.CreateMessageBatchAsync(ct);
        var next = from;
        while (next < messages.Count && batch.TryAddMessage(Message(messages[next])))
            next++;
        if (next == from)
            throw new MessageTooLargeException(messages[from].Id, messages[from].Body.Length, batch.MaxSizeInBytes);
        StorageMeter.Count("servicebus.send");
        await sender.SendMessagesAsync(batch, ct);
        return next - from;
    }

    private static ServiceBusMessage Message(OutgoingMessage outgoing)
    {
        var message = new ServiceBusMessage(outgoing.Body)
        {
            MessageId = outgoing.Id,
            Subject = outgoing.Subject,
            ContentType = outgoing.ContentType,
            CorrelationId = outgoing.CorrelationId,
        };
        foreach (var (name, value) in outgoing.ApplicationProperties)
            message.ApplicationProperties[name] = value;
        return message;
    }
}
