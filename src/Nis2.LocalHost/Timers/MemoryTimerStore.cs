using Microsoft.Azure.Functions.Worker;

namespace Nis2.LocalHost.Timers;

/// <summary>For timers without monitor: nothing outlives the process.</summary>
internal sealed class MemoryTimerStore : ITimerStore
{
    public Task<TimerState> OpenAsync(ScheduleStatus beginning, CancellationToken cancellation) =>
        Task.FromResult(new TimerState(beginning, null));

    public Task<TimerState?> AdvanceAsync(TimerState current, ScheduleStatus next, CancellationToken cancellation) =>
        Task.FromResult<TimerState?>(new(next, null));
}
