using Azure;
using Azure.Messaging.ServiceBus;
using Azure.Storage.Queues;
using Azure.Storage.Queues.Models;

namespace Nis2.LocalHost.ServiceBus;

/// <summary>The hold on one received queue message, kept until it is settled.</summary>
internal sealed class QueueLock(QueueClient queue, QueueMessage received, TimeSpan duration, TimeProvider time) : IDisposable
{
    private readonly SemaphoreSlim _turn = new(1);
    private string _receipt = received.PopReceipt;

    public bool IsSettled { get; private set; }

    /// <summary>Renews at half time until cancelled, settled or lost.</summary>
    public async Task KeepAsync(CancellationToken until)
    {
        while (!IsSettled)
        {
            await Task.Delay(duration / 2, time, until).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            if (until.IsCancellationRequested)
            {
                return;
            }

            await RenewAsync(until);
        }
    }

    public Task RenewAsync(CancellationToken cancellation) =>
        ExclusiveAsync(() => HideAsync(received.MessageText, duration, cancellation), settles: false, cancellation);

    public Task CompleteAsync(CancellationToken cancellation) =>
        ExclusiveAsync(() => queue.DeleteMessageAsync(received.MessageId, _receipt, cancellation), settles: true, cancellation);

    /// <summary>Lets the message be delivered again after the delay.</summary>
    public Task ReleaseAsync(TimeSpan delay, string? text, CancellationToken cancellation) =>
        ExclusiveAsync(() => HideAsync(text ?? received.MessageText, delay, cancellation), settles: true, cancellation);

    public void Dispose() => _turn.Dispose();

    private async Task HideAsync(string text, TimeSpan delay, CancellationToken cancellation) =>
        _receipt = (await queue.UpdateMessageAsync(received.MessageId, _receipt, text, delay, cancellation)).Value.PopReceipt;

    // Every update changes the receipt, so a renewal and a settlement must not cross.
    private async Task ExclusiveAsync(Func<Task> work, bool settles, CancellationToken cancellation)
    {
        await _turn.WaitAsync(cancellation);
        try
        {
            if (IsSettled)
            {
                if (settles)
                {
                    throw Lost();
                }

                return;
            }

            await work();
            IsSettled = settles;
        }
        catch (RequestFailedException gone) when (gone.Status is 400 or 404)
        {
            IsSettled = true;
            throw Lost();
        }
        finally
        {
            _turn.Release();
        }
    }

    private static ServiceBusException Lost() => new(
        "The message was settled before, or its lock expired.", ServiceBusFailureReason.MessageLockLost);
}
