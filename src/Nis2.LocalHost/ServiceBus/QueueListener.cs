using System.Collections.Concurrent;
using Azure;
using Azure.Storage.Queues;
using Azure.Storage.Queues.Models;
using Microsoft.Extensions.Logging;
using Nis2.LocalHost.Hosting;

namespace Nis2.LocalHost.ServiceBus;

/// <summary>Looks for messages in a storage queue: at once while there are some, more and more seldom while there are none.</summary>
internal sealed class QueueListener(
    QueueClient queue, QueueMessageHandler handler, ServiceBusOptions options, TimeProvider time, ILogger logger) : IListener
{
    private const int LargestBatch = 32;

    private static readonly TimeSpan BusyPolling = TimeSpan.FromMilliseconds(100);

    private readonly ConcurrentDictionary<Task, byte> _running = [];

    public async Task RunAsync(CancellationToken stop, CancellationToken abort)
    {
        using var slots = new SemaphoreSlim(options.MaxConcurrentCalls);
        await PollAsync(slots, stop, abort).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        await Task.WhenAll(_running.Keys);
    }

    private async Task PollAsync(SemaphoreSlim slots, CancellationToken stop, CancellationToken abort)
    {
        var pause = TimeSpan.Zero;
        while (!stop.IsCancellationRequested)
        {
            await Task.Delay(pause, time, stop);
            var free = await TakeAsync(slots, stop);
            var messages = await ReceiveAsync(free, stop);
            if (messages.Length < free)
            {
                slots.Release(free - messages.Length);
            }

            foreach (var message in messages)
            {
                Start(message, slots, abort);
            }

            var longer = pause == TimeSpan.Zero ? BusyPolling : pause * 2;
            pause = messages.Length > 0 ? TimeSpan.Zero : longer < options.IdlePolling ? longer : options.IdlePolling;
        }
    }

    private static async Task<int> TakeAsync(SemaphoreSlim slots, CancellationToken stop)
    {
        await slots.WaitAsync(stop);
        var taken = 1;
        while (taken < LargestBatch && slots.Wait(0, CancellationToken.None))
        {
            taken++;
        }

        return taken;
    }

    private async Task<QueueMessage[]> ReceiveAsync(int count, CancellationToken stop)
    {
        try
        {
            return stop.IsCancellationRequested ? [] : await ReceiveOrCreateAsync(count);
        }
        catch (Exception failure)
        {
            logger.LogWarning("Queue {Queue} can't be read now: {Reason}", queue.Name, StorageFailure.Reason(failure));
            return [];
        }
    }

    // Not to be cancelled half-way: a message received and dropped would be hidden until its lock expires.
    private async Task<QueueMessage[]> ReceiveOrCreateAsync(int count)
    {
        try
        {
            return (await queue.ReceiveMessagesAsync(count, options.LockDuration, CancellationToken.None)).Value;
        }
        catch (RequestFailedException missing) when (missing.ErrorCode == QueueErrorCode.QueueNotFound)
        {
            await queue.CreateIfNotExistsAsync();
            return [];
        }
    }

    private void Start(QueueMessage message, SemaphoreSlim slots, CancellationToken abort)
    {
        var running = Task.Run(() => handler.HandleAsync(message, abort), CancellationToken.None);
        _running[running] = 0;
        _ = running.ContinueWith(
            done =>
            {
                _running.TryRemove(done, out _);
                slots.Release();
            },
            CancellationToken.None,
            TaskContinuationOptions.ExecuteSynchronously,
            TaskScheduler.Default);
    }
}
