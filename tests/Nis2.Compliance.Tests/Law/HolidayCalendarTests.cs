using Nis2.Compliance.Law;
using NodaTime;

namespace Nis2.Compliance.Tests.Law;

public sealed class HolidayCalendarTests
{
    private static readonly HolidayCalendar Germany = HolidayCalendars.For("DE");

    [Theory]
    [InlineData(2026, 4, 3)]
    [InlineData(2027, 3, 29)]
    [InlineData(2028, 5, 25)]
    [InlineData(2029, 5, 21)]
    [InlineData(2030, 10, 3)]
    public void KnowsNationwideHolidays(int year, int month, int day) =>
        Assert.False(Germany.IsWorkingDay(new LocalDate(year, month, day)));

    [Fact]
    public void HasNineNationwideHolidaysAYear()
    {
        for (var year = Germany.From.Year; year <= Germany.To.Year; year++)
            Assert.InRange(Germany.Dates.Keys.Count(date => date.StartsWith($"{year}-", StringComparison.Ordinal)), 8, 9);
    }

    [Fact]
    public void SkipsChristmasAndTheWeekendBehindIt() =>
        Assert.Equal(new LocalDate(2026, 12, 28), Germany.NextWorkingDay(new LocalDate(2026, 12, 25)));

    [Fact]
    public void KnowsWeekendsAloneWhereHolidaysAreUnknown()
    {
        Assert.True(HolidayCalendars.For("AT").IsWorkingDay(new LocalDate(2026, 12, 25)));
        Assert.False(HolidayCalendars.For("AT").IsWorkingDay(new LocalDate(2026, 12, 26)));
    }
}
