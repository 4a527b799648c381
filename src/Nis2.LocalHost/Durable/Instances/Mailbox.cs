namespace Nis2.LocalHost.Durable.Instances;

/// <summary>The messages of one instance; at most one reader at a time is told that there are some.</summary>
internal sealed class Mailbox(Action read)
{
    private const int LargestBatch = 100;
    private readonly Lock _gate = new();
    private readonly Queue<Envelope> _queue = new();
    private bool _reading;
    private Exception? _closed;

    /// <returns>False if the box is closed.</returns>
    public bool TryPost(Envelope envelope)
    {
        lock (_gate)
        {
            if (_closed is not null)
            {
                return false;
            }

            _queue.Enqueue(envelope);
            if (_reading)
            {
                return true;
            }

            _reading = true;
        }

        read();
        return true;
    }

    /// <summary>The next messages: a purge alone, others together. Empty ends the reading, and closes the box if so wished.</summary>
    public IReadOnlyList<Envelope> Take(bool closeIfEmpty)
    {
        List<Envelope> batch = [];
        lock (_gate)
        {
            while (batch.Count < LargestBatch && _queue.TryPeek(out var next) && (batch.Count == 0 || next.Message is not Purge))
            {
                batch.Add(_queue.Dequeue());
                if (next.Message is Purge)
                {
                    return batch;
                }
            }

            if (batch.Count == 0)
            {
                _reading = false;
                _closed ??= closeIfEmpty ? new InvalidOperationException("The instance is gone.") : null;
            }
        }

        return batch;
    }

    public void Close(Exception reason)
    {
        List<Envelope> left;
        lock (_gate)
        {
            _closed = reason;
            left = [.. _queue];
            _queue.Clear();
        }

        left.ForEach(envelope => envelope.Refuse(reason));
    }
}
