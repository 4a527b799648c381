using NodaTime;
using Nis2.Compliance.Knowledge;

namespace Nis2.Compliance.Law;

/// <summary>All calendars in <c>Knowledge/holidays</c>.</summary>
public static class HolidayCalendars
{
    private static readonly Dictionary<string, HolidayCalendar> ByCountry =
        KnowledgeFiles.ReadFolder<HolidayCalendar>("holidays").ToDictionary(calendar => calendar.Country);

    private static readonly HolidayCalendar WeekendsOnly = new(
        string.Empty,
        "none",
        "Saturdays and Sundays only",
        LocalDate.MinIsoValue,
        LocalDate.MaxIsoValue,
        new Dictionary<string, string>());

    /// <summary>The country's calendar; Saturdays and Sundays alone where its holidays are not known.</summary>
    public static HolidayCalendar For(string? country) =>
        country is not null && ByCountry.TryGetValue(country, out var calendar) ? calendar : WeekendsOnly;
}
