using Azure.Storage.Queues;
using Azure.Storage.Queues.Models;
using Microsoft.Extensions.Logging;
using Nis2.LocalHost.Hosting;

namespace Nis2.LocalHost.ServiceBus;

/// <summary>Takes one queue message through a function and settles it.</summary>
internal sealed class QueueMessageHandler(
    QueueClient queue,
    PoisonQueue poison,
    FunctionMethod function,
    bool autoComplete,
    ServiceBusOptions options,
    FunctionInvoker invoker,
    TimeProvider time,
    ILogger logger)
{
    /// <summary>Never throws: what can't be settled comes again when its lock expires.</summary>
    public async Task HandleAsync(QueueMessage received, CancellationToken abort)
    {
        try
        {
            using var hold = new QueueLock(queue, received, options.LockDuration, time);
            var envelope = MessageEnvelope.Read(received);
            var actions = new QueueMessageActions(hold, envelope, received, poison);
            var delivery = new MessageDelivery(envelope.ToMessage(received), actions);
            if (received.DequeueCount > options.MaxDeliveryCount)
            {
                await GiveUpAsync(delivery, "its last delivery was cut off");
                return;
            }

            using var handled = new CancellationTokenSource();
            var keeping = KeepAsync(hold, handled.Token);
            await InvokeAsync(delivery, hold, received, abort);
            await handled.CancelAsync();
            await keeping;
        }
        catch (Exception failure)
        {
            logger.LogWarning(
                failure, "Message {MessageId} of {Function} could not be settled; it comes again", received.MessageId, function.Name);
        }
    }

    private async Task InvokeAsync(MessageDelivery delivery, QueueLock hold, QueueMessage received, CancellationToken abort)
    {
        try
        {
            await invoker.InvokeAsync(function, delivery.Invocation(abort));
        }
        catch (Exception failure)
        {
            logger.LogError(
                failure,
                "Function {Function} failed with message {MessageId}, delivery {DeliveryCount}",
                function.Name,
                delivery.Message.MessageId,
                received.DequeueCount);
            await RetryAsync(delivery, hold, received, failure, abort);
            return;
        }

        if (autoComplete && !hold.IsSettled)
        {
            await hold.CompleteAsync(CancellationToken.None);
        }
    }

    private Task RetryAsync(
        MessageDelivery delivery, QueueLock hold, QueueMessage received, Exception failure, CancellationToken abort) => true switch
    {
        _ when hold.IsSettled => Task.CompletedTask,
        _ when abort.IsCancellationRequested => hold.ReleaseAsync(TimeSpan.Zero, null, CancellationToken.None),
        _ when received.DequeueCount >= options.MaxDeliveryCount => GiveUpAsync(delivery, failure.GetType().Name),
        _ => hold.ReleaseAsync(options.DelayAfter(received.DequeueCount), null, CancellationToken.None),
    };

    private Task GiveUpAsync(MessageDelivery delivery, string cause) => delivery.Actions.DeadLetterMessageAsync(
        delivery.Message,
        deadLetterReason: PoisonQueue.TooManyDeliveries,
        deadLetterErrorDescription: $"Not consumed after {options.MaxDeliveryCount} deliveries: {cause}.");

    private async Task KeepAsync(QueueLock hold, CancellationToken until)
    {
        try
        {
            await hold.KeepAsync(until);
        }
        catch (Exception failure) when (!until.IsCancellationRequested)
        {
            logger.LogWarning(failure, "A lock for {Function} could not be renewed", function.Name);
        }
        catch (OperationCanceledException)
        {
            // Handled: nothing left to keep.
        }
    }
}
