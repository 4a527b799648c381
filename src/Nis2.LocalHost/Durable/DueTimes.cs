namespace Nis2.LocalHost.Durable;

/// <summary>One alarm for any number of sleepers; none of them costs more than its entry here.</summary>
internal sealed class DueTimes : IDisposable
{
    /// <summary>Looks at the clock now and then even if nothing is due: a suspended machine or a corrected clock moves it.</summary>
    private static readonly TimeSpan LongestSleep = TimeSpan.FromMinutes(10);

    /// <summary>Timers cut fractions of a millisecond off; never wake before the time.</summary>
    private static readonly TimeSpan Grain = TimeSpan.FromMilliseconds(1);

    private readonly TimeProvider _time;
    private readonly Action<string> _wake;
    private readonly ITimer _timer;
    private readonly Lock _gate = new();
    private readonly SortedSet<(DateTimeOffset Due, string Sleeper)> _queue = [];
    private readonly Dictionary<string, DateTimeOffset> _due = [];
    private bool _disposed;

    public DueTimes(TimeProvider time, Action<string> wake)
    {
        _time = time;
        _wake = wake;
        _timer = time.CreateTimer(_ => Ring(), null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
    }

    /// <param name="due">Null takes the sleeper off the list.</param>
    public void Set(string sleeper, DateTimeOffset? due)
    {
        lock (_gate)
        {
            if (_due.Remove(sleeper, out var former))
            {
                _queue.Remove((former, sleeper));
            }

            if (due is not { } at)
            {
                return;
            }

            _due.Add(sleeper, at);
            _queue.Add((at, sleeper));
            if (_queue.Min.Sleeper == sleeper)
            {
                Arm();
            }
        }
    }

    public void Dispose()
    {
        lock (_gate)
        {
            _disposed = true;
        }

        _timer.Dispose();
    }

    private void Ring()
    {
        List<string> awake = [];
        lock (_gate)
        {
            var now = _time.GetUtcNow();
            while (_queue.Count > 0 && _queue.Min.Due <= now)
            {
                var (due, sleeper) = _queue.Min;
                _queue.Remove((due, sleeper));
                _due.Remove(sleeper);
                awake.Add(sleeper);
            }

            Arm();
        }

        awake.ForEach(_wake);
    }

    private void Arm()
    {
        if (_disposed || _queue.Count == 0)
        {
            return;
        }

        var sleep = _queue.Min.Due - _time.GetUtcNow() + Grain;
        _timer.Change(sleep < TimeSpan.Zero ? TimeSpan.Zero : sleep < LongestSleep ? sleep : LongestSleep, Timeout.InfiniteTimeSpan);
    }
}
