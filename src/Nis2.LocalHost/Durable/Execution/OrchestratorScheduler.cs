namespace Nis2.LocalHost.Durable.Execution;

/// <summary>Runs the continuations of one orchestrator on the thread of its turn, first come first served.</summary>
internal sealed class OrchestratorScheduler : SynchronizationContext
{
    private readonly Queue<(SendOrPostCallback Callback, object? State)> _queue = new();
    private readonly int _thread = Environment.CurrentManagedThreadId;
    private volatile bool _disturbed;
    private volatile bool _closed;

    /// <value>Whether something outside the turn tried to go on with the orchestrator.</value>
    public bool Disturbed => _disturbed;

    public bool IsOwnThread => !_closed && Environment.CurrentManagedThreadId == _thread;

    public override SynchronizationContext CreateCopy() => this;

    public override void Post(SendOrPostCallback d, object? state)
    {
        if (IsOwnThread)
        {
            _queue.Enqueue((d, state));
        }
        else
        {
            _disturbed = true;
        }
    }

    public override void Send(SendOrPostCallback d, object? state) =>
        throw new NotSupportedException("An orchestrator awaits; it does not block.");

    public void Drain()
    {
        while (_queue.TryDequeue(out var next))
        {
            next.Callback(next.State);
        }
    }

    public void Close() => _closed = true;
}
