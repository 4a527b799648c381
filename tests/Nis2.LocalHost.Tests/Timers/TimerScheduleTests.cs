using System.Globalization;
using Nis2.LocalHost.Timers;

namespace Nis2.LocalHost.Tests.Timers;

public sealed class TimerScheduleTests
{
    [Theory]
    [InlineData("0 */5 * * * *", "2026-11-02T10:05:00Z")]
    [InlineData("*/5 * * * *", "2026-11-02T10:05:00Z")]
    [InlineData("30 0 0 1 * *", "2026-12-01T00:00:30Z")]
    [InlineData("0 30 9 * * MON-FRI", "2026-11-03T09:30:00Z")]
    [InlineData("00:00:07", "2026-11-02T10:01:07Z")]
    [InlineData("1.00:00:00", "2026-11-03T10:01:00Z")]
    public void FindsTheNextOccurrence(string text, string expected)
    {
        var next = TimerSchedule.Parse(text)!.NextAfter(new(2026, 11, 2, 10, 1, 0, DateTimeKind.Utc));

        Assert.Equal(DateTimeOffset.Parse(expected, CultureInfo.InvariantCulture).UtcDateTime, next);
        Assert.Equal(DateTimeKind.Utc, next.Kind);
    }

    [Theory]
    [InlineData("")]
    [InlineData("soon")]
    [InlineData("00:00:00")]
    [InlineData("-00:05:00")]
    [InlineData("61 * * * * *")]
    public void IsNoneGivenAnotherText(string text) => Assert.Null(TimerSchedule.Parse(text));
}
