using Azure.Messaging.ServiceBus;
using Azure.Storage.Queues.Models;
using Microsoft.Azure.Functions.Worker;

namespace Nis2.LocalHost.ServiceBus;

/// <summary>Settles the one message of an invocation.</summary>
internal sealed class QueueMessageActions(QueueLock hold, MessageEnvelope envelope, QueueMessage received, PoisonQueue poison)
    : ServiceBusMessageActions
{
    public override Task CompleteMessageAsync(ServiceBusReceivedMessage message, CancellationToken cancellationToken = default) =>
        hold.CompleteAsync(cancellationToken);

    public override Task AbandonMessageAsync(
        ServiceBusReceivedMessage message,
        IDictionary<string, object>? propertiesToModify = default,
        CancellationToken cancellationToken = default) =>
        hold.ReleaseAsync(
            TimeSpan.Zero, propertiesToModify is null ? null : envelope.With(propertiesToModify).Write(), cancellationToken);

    public override async Task DeadLetterMessageAsync(
        ServiceBusReceivedMessage message,
        Dictionary<string, object>? propertiesToModify = default,
        string? deadLetterReason = default,
        string? deadLetterErrorDescription = default,
        CancellationToken cancellationToken = default)
    {
        Dictionary<string, object> properties = new(propertiesToModify ?? []);
        if (deadLetterReason is not null)
        {
            properties[MessageEnvelope.Reason] = deadLetterReason;
        }

        if (deadLetterErrorDescription is not null)
        {
            properties[MessageEnvelope.Description] = deadLetterErrorDescription;
        }

        // Renewed first: a message whose lock is lost belongs to somebody else, who may yet handle it.
        await hold.RenewAsync(cancellationToken);
        await poison.AddAsync(envelope.With(properties), received.MessageText, cancellationToken);
        await hold.CompleteAsync(cancellationToken);
    }

    public override Task RenewMessageLockAsync(ServiceBusReceivedMessage message, CancellationToken cancellationToken = default) =>
        hold.RenewAsync(cancellationToken);
}
