using NodaTime;
using NodaTime.Text;
using Nis2.Pages.Languages;

namespace Nis2.Pages.Duties;

/// <summary>Instants and spans in words, always in the same spelling.</summary>
public static class TimeText
{
    private static readonly string[] EnglishDays = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];
    private static readonly string[] GermanDays = ["Mo", "Di", "Mi", "Do", "Fr", "Sa", "So"];
    private static readonly ZonedDateTimePattern English =
        ZonedDateTimePattern.CreateWithInvariantCulture("d MMM uuuu HH:mm '('o<m>')'", null);

    private static readonly ZonedDateTimePattern German =
        ZonedDateTimePattern.CreateWithInvariantCulture("dd.MM.uuuu HH:mm '('o<m>')'", null);

    /// <summary>With weekday and offset, so that the two hours at the end of summer time are told apart.</summary>
    public static string Local(Instant at, DateTimeZone zone, Language language)
    {
        var local = at.InZone(zone);
        var day = (int)local.DayOfWeek - 1;
        return language[new Text($"{EnglishDays[day]} {English.Format(local)}", $"{GermanDays[day]} {German.Format(local)}")];
    }

    public static string Utc(Instant at, Language language) => Local(at, DateTimeZone.Utc, language);

    public static string Iso(Instant at) => InstantPattern.General.Format(at);

    /// <summary>The two largest units of a span's length, whichever way it points.</summary>
    public static Text Span(Duration span)
    {
        var length = span < Duration.Zero ? -span : span;
        return length switch
        {
            _ when length < Duration.FromMinutes(1) => new("less than a minute", "weniger als eine Minute"),
            _ when length < Duration.FromHours(1) => Text.Same($"{length.Minutes} min"),
            _ when length < Duration.FromDays(1) => new($"{length.Hours} h {length.Minutes} min", $"{length.Hours} Std. {length.Minutes} min"),
            _ => new(
                $"{length.Days} d {length.Hours} h",
                $"{length.Days} {(length.Days == 1 ? "Tag" : "Tage")} {length.Hours} Std."),
        };
    }
}
