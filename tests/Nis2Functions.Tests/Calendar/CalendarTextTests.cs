using Nis2Functions.Calendar;
using NodaTime;

namespace Nis2Functions.Tests.Calendar;

public sealed class CalendarTextTests
{
    private static readonly Instant Stamp = Instant.FromUtc(2026, 11, 10, 8, 0);

    [Fact]
    public void WritesAnEntryAtItsInstant()
    {
        var due = Instant.FromUtc(2026, 11, 11, 8, 17);
        var entry = new CalendarEntry("acme/incident-1/early-warning", due, "Early warning", "Rests on law");
        var lines = CalendarText.Write("NIS2 duties of acme", [entry], Stamp).Split("\r\n");
        Assert.Equal(
            [
                "BEGIN:VEVENT",
                "UID:acme/incident-1/early-warning",
                "DTSTAMP:20261110T080000Z",
                "DTSTART:20261111T081700Z",
                "SUMMARY:Early warning",
                "DESCRIPTION:Rests on law",
                "TRANSP:TRANSPARENT",
                "END:VEVENT",
            ],
            lines.SkipWhile(line => line != "BEGIN:VEVENT").TakeWhile(line => line != "END:VCALENDAR"));
    }

    [Fact]
    public void IsACalendarEvenWithoutEntries()
    {
        var lines = CalendarText.Write("x", [], Stamp).Split("\r\n");
        Assert.Equal("BEGIN:VCALENDAR", lines[0]);
        Assert.Equal("VERSION:2.0", lines[1]);
        Assert.Equal(["END:VCALENDAR", string.Empty], lines[^2..]);
    }

    [Fact]
    public void HostileTextStartsNoPropertyOfItsOwn()
    {
        var entry = new CalendarEntry("u", Stamp, "x\r\nATTACH:http://example.org", "y\nBEGIN:VEVENT");
        var lines = CalendarText.Write("n", [entry], Stamp).Split("\r\n");
        Assert.DoesNotContain(lines, line => line.StartsWith("ATTACH", StringComparison.Ordinal));
        Assert.Single(lines, "BEGIN:VEVENT");
    }
}
