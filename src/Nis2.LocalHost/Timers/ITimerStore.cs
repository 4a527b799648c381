using Microsoft.Azure.Functions.Worker;

namespace Nis2.LocalHost.Timers;

internal interface ITimerStore
{
    /// <returns>The status kept, else the given one, which is kept from now on.</returns>
    Task<TimerState> OpenAsync(ScheduleStatus beginning, CancellationToken cancellation);

    /// <returns>null when the status isn't the one of <paramref name="current"/> any more: another process took the occurrence.</returns>
    Task<TimerState?> AdvanceAsync(TimerState current, ScheduleStatus next, CancellationToken cancellation);
}
