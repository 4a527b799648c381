using System.Text;
using NodaTime;
using NodaTime.Text;

namespace Nis2Functions.Calendar;

/// <summary>Writes entries as an iCalendar object (RFC 5545).</summary>
internal static class CalendarText
{
    private static readonly InstantPattern Utc = InstantPattern.CreateWithInvariantCulture("uuuuMMdd'T'HHmmss'Z'");

    /// <param name="stamp">When the object was made.</param>
    public static string Write(string name, IEnumerable<CalendarEntry> entries, Instant stamp)
    {
        var calendar = new StringBuilder();
        Line("BEGIN", "VCALENDAR");
        Line("VERSION", "2.0");
        Line("PRODID", "-//Nis2Functions//Obligations//EN");
        Line("CALSCALE", "GREGORIAN");
        Line("NAME", ContentLine.Text(name));
        Line("X-WR-CALNAME", ContentLine.Text(name));
        Line("REFRESH-INTERVAL;VALUE=DURATION", "PT1H");
        foreach (var entry in entries)
        {
            Line("BEGIN", "VEVENT");
            Line("UID", ContentLine.Text(entry.Uid));
            Line("DTSTAMP", Utc.Format(stamp));
            Line("DTSTART", Utc.Format(entry.At));
            Line("SUMMARY", ContentLine.Text(entry.Summary));
            Line("DESCRIPTION", ContentLine.Text(entry.Description));
            Line("TRANSP", "TRANSPARENT");
            Line("END", "VEVENT");
        }

        Line("END", "VCALENDAR");
        return calendar.ToString();

        void Line(string property, string value) => ContentLine.Append(calendar, property, value);
    }
}
