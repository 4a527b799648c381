using NodaTime;

namespace Nis2.Compliance.Readiness;

/// <summary>Halves and quarters of calendar years.</summary>
internal static class HalfYear
{
    public static LocalDate LastDay(LocalDate of) => of.Month <= 6 ? new LocalDate(of.Year, 6, 30) : new LocalDate(of.Year, 12, 31);

    public static LocalDate NextLastDay(LocalDate of) => LastDay(LastDay(of).PlusDays(1));

    public static LocalDate NextQuarter(LocalDate after) =>
        new LocalDate(after.Year, ((after.Month - 1) / 3 * 3) + 1, 1).PlusMonths(3);
}
