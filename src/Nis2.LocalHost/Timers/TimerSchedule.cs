using System.Globalization;
using NCrontab;

namespace Nis2.LocalHost.Timers;

/// <summary>When a timer is due, in UTC: NCRONTAB with or without seconds, or a constant TimeSpan.</summary>
internal sealed class TimerSchedule
{
    private readonly Func<DateTime, DateTime> _next;

    private TimerSchedule(Func<DateTime, DateTime> next) => _next = next;

    /// <returns>null when the text is neither.</returns>
    public static TimerSchedule? Parse(string text)
    {
        var fields = text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length;
        if (CrontabSchedule.TryParse(text, new() { IncludingSeconds = fields == 6 }) is { } cron)
        {
            return new(cron.GetNextOccurrence);
        }

        return TimeSpan.TryParse(text, CultureInfo.InvariantCulture, out var interval) && interval > TimeSpan.Zero
            ? new(last => last + interval)
            : null;
    }

    public DateTime NextAfter(DateTime instant) => DateTime.SpecifyKind(_next(instant), DateTimeKind.Utc);
}
