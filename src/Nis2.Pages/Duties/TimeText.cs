using NodaTime;
using NodaTime.Text;

namespace Nis2.Pages.Duties;

/// <summary>Instants and spans in words, always in the same spelling.</summary>
internal static class TimeText
{
    private static readonly ZonedDateTimePattern LocalPattern =
        ZonedDateTimePattern.CreateWithInvariantCulture("ddd d MMM uuuu HH:mm x", null);

    private static readonly InstantPattern UtcPattern = InstantPattern.CreateWithInvariantCulture("ddd d MMM uuuu HH:mm 'UTC'");

    public static string Local(Instant at, DateTimeZone zone) => LocalPattern.Format(at.InZone(zone));

    public static string Utc(Instant at) => UtcPattern.Format(at);

    public static string Iso(Instant at) => InstantPattern.General.Format(at);

    /// <summary>The two largest units of a span's length, whichever way it points.</summary>
    public static string Span(Duration span)
    {
        var length = span < Duration.Zero ? -span : span;
        return length switch
        {
            _ when length < Duration.FromMinutes(1) => "less than a minute",
            _ when length < Duration.FromHours(1) => $"{length.Minutes} min",
            _ when length < Duration.FromDays(1) => $"{length.Hours} h {length.Minutes} min",
            _ => $"{length.Days} d {length.Hours} h",
        };
    }
}
