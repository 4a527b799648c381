using NodaTime;

namespace Nis2.Compliance.Law;

/// <summary>Public holidays that hold in the whole country. A missing one only makes the legal end too early, never too late.</summary>
/// <param name="Country">ISO 3166 alpha-2.</param>
/// <param name="Dates">Date to name.</param>
public sealed record HolidayCalendar(
    string Country,
    string Version,
    string Source,
    LocalDate From,
    LocalDate To,
    IReadOnlyDictionary<string, string> Dates)
{
    public bool IsWorkingDay(LocalDate date) =>
        date.DayOfWeek is not (IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday)
        && !Dates.ContainsKey(NodaTime.Text.LocalDatePattern.Iso.Format(date));

    public LocalDate NextWorkingDay(LocalDate date)
    {
        while (!IsWorkingDay(date))
            date = date.PlusDays(1);
        return date;
    }

    public LocalDate PlusWorkingDays(LocalDate date, int days)
    {
        for (var left = days; left > 0; left--)
            date = NextWorkingDay(date.PlusDays(1));
        return date;
    }
}
