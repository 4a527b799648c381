namespace Nis2.LocalHost.Tests.Durable;

/// <summary>A clock that stands still until a test moves it.</summary>
internal sealed class ManualTime : TimeProvider
{
    private readonly Lock _gate = new();
    private readonly List<ManualTimer> _timers = [];
    private DateTimeOffset _now = new(2026, 3, 1, 12, 0, 0, TimeSpan.Zero);

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public int ActiveTimers
    {
        get
        {
            lock (_gate)
            {
                return _timers.Count;
            }
        }
    }

    public override DateTimeOffset GetUtcNow()
    {
        lock (_gate)
        {
            return _now;
        }
    }

    public override long GetTimestamp() => GetUtcNow().Ticks;

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = new ManualTimer(this, () => callback(state));
        timer.Change(dueTime, period);
        return timer;
    }

    public void Advance(TimeSpan span)
    {
        var until = GetUtcNow() + span;
        while (TryTakeNext(until, out var timer))
        {
            timer.Ring();
        }

        MoveTo(until);
    }

    /// <summary>Moves to the next timer and rings it; does nothing if none is set for the next day.</summary>
    public void AdvanceToNext()
    {
        if (TryTakeNext(GetUtcNow().AddDays(1), out var timer))
        {
            timer.Ring();
        }
    }

    private bool TryTakeNext(DateTimeOffset until, out ManualTimer timer)
    {
        lock (_gate)
        {
            timer = _timers.OrderBy(candidate => candidate.Due).FirstOrDefault()!;
            if (timer is null || timer.Due > until)
            {
                return false;
            }

            _timers.Remove(timer);
            _now = timer.Due > _now ? timer.Due : _now;
            return true;
        }
    }

    private void MoveTo(DateTimeOffset now)
    {
        lock (_gate)
        {
            _now = now > _now ? now : _now;
        }
    }

    private void Set(ManualTimer timer, TimeSpan due)
    {
        lock (_gate)
        {
            _timers.Remove(timer);
            if (due != Timeout.InfiniteTimeSpan)
            {
                timer.Due = _now + due;
                _timers.Add(timer);
            }
        }
    }

    private sealed class ManualTimer(ManualTime time, Action callback) : ITimer
    {
        private TimeSpan _period = Timeout.InfiniteTimeSpan;

        public DateTimeOffset Due { get; set; }

        public bool Change(TimeSpan dueTime, TimeSpan period)
        {
            _period = period;
            time.Set(this, dueTime);
            return true;
        }

        public void Ring()
        {
            time.Set(this, _period);
            callback();
        }

        public void Dispose() => time.Set(this, Timeout.InfiniteTimeSpan);

        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
