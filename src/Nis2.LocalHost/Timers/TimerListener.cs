using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.Logging;
using Nis2.LocalHost.Hosting;

namespace Nis2.LocalHost.Timers;

/// <summary>
/// Runs one function at its occurrences. An occurrence is recorded before it runs, so it never runs twice; one that was
/// recorded but cut off by a crash is not repeated.
/// </summary>
internal sealed class TimerListener(
    FunctionMethod function,
    TimerTriggerAttribute trigger,
    TimerSchedule schedule,
    ITimerStore store,
    FunctionInvoker invoker,
    TimeProvider time,
    ILogger logger) : IListener
{
    // Timers stand still while a machine sleeps and have a longest span: look at the clock at least this often.
    private static readonly TimeSpan LongestWait = TimeSpan.FromHours(1);
    private static readonly TimeSpan StoragePause = TimeSpan.FromSeconds(5);

    private DateTime Now => time.GetUtcNow().UtcDateTime;

    public async Task RunAsync(CancellationToken stop, CancellationToken abort)
    {
        try
        {
            await LoopAsync(stop, abort);
        }
        catch (Exception failure) when (!stop.IsCancellationRequested)
        {
            logger.LogCritical(failure, "Timer function {Function} runs no more until the next start", function.Name);
        }
    }

    private async Task LoopAsync(CancellationToken stop, CancellationToken abort)
    {
        var state = await PersistAsync(() => store.OpenAsync(TimerState.Beginning(schedule, Now), stop), stop);
        var isPastDue = state.Next(schedule) <= Now;
        var isStartup = isPastDue || trigger.RunOnStartup;
        while (true)
        {
            var occurrence = isStartup ? Now : state.Next(schedule);
            await WaitAsync(occurrence, stop);
            var before = state;
            var taken = await PersistAsync(
                () => store.AdvanceAsync(before, TimerState.After(schedule, occurrence, Now), stop), stop);
            if (taken is not null)
            {
                await InvokeAsync(new() { IsPastDue = isPastDue, ScheduleStatus = trigger.UseMonitor ? before.Status : null }, abort);
            }

            state = taken ?? await PersistAsync(() => store.OpenAsync(TimerState.Beginning(schedule, Now), stop), stop);
            isPastDue = isStartup = false;
        }
    }

    private async Task InvokeAsync(TimerInfo info, CancellationToken abort)
    {
        try
        {
            await invoker.InvokeAsync(function, new(info, abort));
        }
        catch (Exception failure)
        {
            logger.LogError(failure, "Timer function {Function} failed", function.Name);
        }
    }

    private async Task WaitAsync(DateTime occurrence, CancellationToken stop)
    {
        stop.ThrowIfCancellationRequested();
        while (occurrence - Now is var left && left > TimeSpan.Zero)
        {
            await Task.Delay(left < LongestWait ? left : LongestWait, time, stop);
        }
    }

    private async Task<T> PersistAsync<T>(Func<Task<T>> work, CancellationToken stop)
    {
        while (true)
        {
            try
            {
                return await work();
            }
            catch (Exception failure) when (StorageFailure.Is(failure, stop))
            {
                logger.LogWarning(
                    "The status of timer function {Function} can't be kept now: {Reason}", function.Name, StorageFailure.Reason(failure));
                await Task.Delay(StoragePause, time, stop);
            }
        }
    }
}
