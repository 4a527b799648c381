using Azure;
using Microsoft.Azure.Functions.Worker;

namespace Nis2.LocalHost.Timers;

/// <param name="Tag">What the store knows this status by; null where none is kept.</param>
internal sealed record TimerState(ScheduleStatus Status, ETag? Tag)
{
    /// <summary>Follows the schedule of today, which may have changed since the status was written.</summary>
    public DateTime Next(TimerSchedule schedule) =>
        schedule.NextAfter(Status.Last == default ? Status.LastUpdated : Status.Last);

    public static ScheduleStatus Beginning(TimerSchedule schedule, DateTime now) =>
        new() { Next = schedule.NextAfter(now), LastUpdated = now };

    /// <summary>A wait may end early by a breath: an occurrence that was run is not run again for that.</summary>
    public static ScheduleStatus After(TimerSchedule schedule, DateTime occurrence, DateTime now)
    {
        var last = occurrence > now ? occurrence : now;
        return new() { Last = last, Next = schedule.NextAfter(last), LastUpdated = now };
    }
}
