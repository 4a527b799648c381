using Microsoft.DurableTask;
using Nis2.LocalHost.Durable.Instances;

namespace Nis2.LocalHost.Durable.Execution;

/// <summary>
/// Matches raised events with waiters by name, ignoring case. The newest waiter takes an event, even one that has been cancelled
/// since; events without a waiter are kept in their order. That is how the official library does it.
/// </summary>
internal sealed class EventWaiters(DataConverter converter)
{
    private readonly Dictionary<string, Stack<IWaiter>> _waiters = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<EventRaised> _kept = [];

    private interface IWaiter
    {
        Type EventType { get; }

        bool IsWaiting { get; }

        void Take(string? payload, DataConverter converter);
    }

    public bool Any => _waiters.Values.Any(stack => stack.Any(waiter => waiter.IsWaiting));

    public Task<T> Wait<T>(string name, CancellationToken cancellation)
    {
        var stack = _waiters.TryGetValue(name, out var found) ? found : _waiters[name] = new();
        if (stack.TryPeek(out var other) && other.EventType != typeof(T))
        {
            throw new ArgumentException($"Event '{name}' is awaited as {other.EventType} already and cannot be {typeof(T)} too.");
        }

        var waiter = new Waiter<T>();
        stack.Push(waiter);
        var index = _kept.FindIndex(kept => string.Equals(kept.Name, name, StringComparison.OrdinalIgnoreCase));
        if (index >= 0)
        {
            var kept = _kept[index];
            _kept.RemoveAt(index);
            Raise(kept);
        }

        cancellation.Register(() => waiter.TrySetCanceled(cancellation));
        return waiter.Task;
    }

    public void Raise(EventRaised raised)
    {
        if (_waiters.TryGetValue(raised.Name, out var stack) && stack.TryPop(out var waiter))
        {
            waiter.Take(raised.Payload, converter);
        }
        else
        {
            _kept.Add(raised);
        }
    }

    public IReadOnlyList<EventRaised> TakeKept()
    {
        EventRaised[] kept = [.. _kept];
        _kept.Clear();
        return kept;
    }

    private sealed class Waiter<T> : TaskCompletionSource<T>, IWaiter
    {
        public Type EventType => typeof(T);

        public bool IsWaiting => !Task.IsCompleted;

        public void Take(string? payload, DataConverter converter)
        {
            try
            {
                TrySetResult(converter.Deserialize<T>(payload)!);
            }
            catch (Exception exception) when (exception is System.Text.Json.JsonException or NotSupportedException)
            {
                TrySetException(exception);
            }
        }
    }
}
