using FsCheck;
using FsCheck.Fluent;
using Nis2.Compliance.Law;
using NodaTime;

namespace Nis2.Compliance.Tests.Law;

/// <summary>Every zone of the European Economic Area, over ten years, through every switch of summer time.</summary>
public sealed class DeadlineProperties
{
    private static readonly Instant From = Instant.FromUtc(2026, 1, 1, 0, 0);
    private static readonly string[] Outermost = ["Atlantic/Azores", "Atlantic/Canary", "America/Cayenne", "Indian/Reunion"];
    private static readonly string[] AllZones = [.. Countries.All.Select(country => country.Zone), .. Outermost];

    private static readonly Gen<Case> Cases =
        from zone in Gen.Elements(AllZones)
        from minute in Gen.Choose(0, 10 * 366 * 24 * 60)
        from later in Gen.Choose(0, 40 * 24 * 60)
        from amount in Gen.Choose(1, 96)
        from country in Gen.Elements("DE", "FR")
        select new Case(
            Zones.Of(zone), From + Duration.FromMinutes(minute), Duration.FromMinutes(later), amount, HolidayCalendars.For(country));

    [Fact]
    public void HoursAreElapsedTimeWhateverTheWallClockDoes() => Holds(one =>
    {
        var end = one.End(PeriodUnit.Hour, one.Amount);
        return end.Due - one.Anchor == Duration.FromHours(one.Amount)
            && end.LegalLatest - end.Due > Duration.Zero
            && end.LegalLatest - end.Due <= Duration.FromHours(1)
            && end.LegalLatest.InZone(one.Zone).TimeOfDay.NanosecondOfDay % NodaConstants.NanosecondsPerHour == 0;
    });

    [Fact]
    public void MonthsEndWithTheLocalDayOfTheSameNumberOrTheLastOfTheMonth() => Holds(one =>
    {
        var months = (one.Amount % 24) + 1;
        var anchor = one.Anchor.InZone(one.Zone).Date;
        var month = new YearMonth(anchor.Year, anchor.Month).PlusMonths(months);
        var day = Math.Min(anchor.Day, CalendarSystem.Iso.GetDaysInMonth(month.Year, month.Month));
        return one.End(PeriodUnit.Month, months).Due == one.Zone.AtStartOfDay(month.OnDayOfMonth(day).PlusDays(1)).ToInstant();
    });

    [Fact]
    public void LegalLatestIsNeverBeforeDueAndEndsAWorkingDay() => Holds(one =>
    {
        var end = one.End(PeriodUnit.Month, 1);
        var lastDay = (end.LegalLatest - Duration.FromNanoseconds(1)).InZone(one.Zone).Date;
        return end.Due <= end.LegalLatest && one.Holidays.IsWorkingDay(lastDay);
    });

    [Fact]
    public void ALaterAnchorNeverEndsEarlier() => Holds(one => new[] { PeriodUnit.Hour, PeriodUnit.Day, PeriodUnit.Week, PeriodUnit.Month }
        .All(unit =>
        {
            var first = one.End(unit, 3);
            var second = (one with { Anchor = one.Anchor + one.Later }).End(unit, 3);
            return first.Due <= second.Due && first.LegalLatest <= second.LegalLatest;
        }));

    [Fact]
    public void DueNeverRollsOverAndHoursNeverRollAtAll() => Holds(one =>
        one.End(PeriodUnit.Week, 2).Due == one.End(PeriodUnit.Week, 2, rolling: false).LegalLatest
        && one.End(PeriodUnit.Hour, 72) == one.End(PeriodUnit.Hour, 72, rolling: false));

    private static void Holds(Func<Case, bool> property) => Prop.ForAll(Cases.ToArbitrary(), property).QuickCheckThrowOnFailure();

    public sealed record Case(DateTimeZone Zone, Instant Anchor, Duration Later, int Amount, HolidayCalendar Holidays)
    {
        public Deadline End(PeriodUnit unit, int amount, bool rolling = true) =>
            DeadlineCalculator.End(amount, unit, rolling, Anchor, Zone, Holidays);
    }
}
