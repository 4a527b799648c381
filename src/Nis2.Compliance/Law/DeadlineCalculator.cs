using NodaTime;

namespace Nis2.Compliance.Law;

/// <summary>Regulation (EEC, Euratom) 1182/71 Art. 3, read conservatively.</summary>
public static class DeadlineCalculator
{
    public static Deadline End(
        int amount, PeriodUnit unit, bool rolling, Instant anchor, DateTimeZone zone, HolidayCalendar holidays) => unit switch
        {
            PeriodUnit.Hour => EndOfHours(amount, anchor, zone),
            PeriodUnit.WorkingDay => EndOfWorkingDays(amount, anchor.InZone(zone).Date, zone, holidays),
            _ => EndOfDays(LastDay(amount, unit, anchor.InZone(zone).Date, holidays), rolling, zone, holidays),
        };

    /// <summary>
    /// The anchor's own day is not counted (Art. 3(1)). Months end with the same number of the last month, or with its last day where that
    /// number does not exist (Art. 3(2)(c)).
    /// </summary>
    public static LocalDate LastDay(int amount, PeriodUnit unit, LocalDate anchor, HolidayCalendar holidays) => unit switch
    {
        PeriodUnit.Day => anchor.PlusDays(amount),
        PeriodUnit.WorkingDay => holidays.PlusWorkingDays(anchor, amount),
        PeriodUnit.Week => anchor.PlusWeeks(amount),
        PeriodUnit.Month => anchor.PlusMonths(amount),
        _ => throw new ArgumentOutOfRangeException(nameof(unit), unit, "Not a calendar period."),
    };

    public static Instant EndOfDay(LocalDate date, DateTimeZone zone) => zone.AtStartOfDay(date.PlusDays(1)).ToInstant();

    // Art. 3(1) leaves out the hour of the event; Art. 3(3) and (4) never move a period in hours.
    private static Deadline EndOfHours(int amount, Instant anchor, DateTimeZone zone)
    {
        var intoHour = Duration.FromNanoseconds(anchor.InZone(zone).TimeOfDay.NanosecondOfDay % NodaConstants.NanosecondsPerHour);
        var period = Duration.FromHours(amount);
        return new Deadline(anchor + period, anchor - intoHour + Duration.FromHours(1) + period);
    }

    // The conservative end leaves out weekends alone: a calendar that names a holiday too many must never make a report late.
    private static Deadline EndOfWorkingDays(int amount, LocalDate anchor, DateTimeZone zone, HolidayCalendar holidays) => new(
        EndOfDay(HolidayCalendars.For(null).PlusWorkingDays(anchor, amount), zone),
        EndOfDay(holidays.PlusWorkingDays(anchor, amount), zone));

    // Art. 3(4) moves the legal end to the next working day; the conservative one stays.
    private static Deadline EndOfDays(LocalDate last, bool rolling, DateTimeZone zone, HolidayCalendar holidays) =>
        new(EndOfDay(last, zone), EndOfDay(rolling ? holidays.NextWorkingDay(last) : last, zone));
}
