using System.Globalization;
using System.Text.Json;
using NodaTime;
using NodaTime.Text;

namespace Nis2Functions.Webhooks;

/// <summary>Reads the forms in which senders write times. An instant is taken only where the text names its offset.</summary>
internal static class TicketTimes
{
    private const int Longest = 64;

    private static readonly OffsetDateTimePattern[] WithOffset =
    [
        OffsetDateTimePattern.ExtendedIso,
        OffsetDateTimePattern.CreateWithInvariantCulture("uuuu'-'MM'-'dd'T'HH':'mm':'ss;FFFFFFFFFo<+HHmm>"),
        OffsetDateTimePattern.CreateWithInvariantCulture("uuuu'-'MM'-'dd' 'HH':'mm':'ss;FFFFFFFFF' 'o<+HHmm>"),
        OffsetDateTimePattern.CreateWithInvariantCulture("uuuu'-'MM'-'dd' 'HH':'mm':'ss;FFFFFFFFFo<G>"),
    ];

    private static readonly LocalDateTimePattern Utc =
        LocalDateTimePattern.CreateWithInvariantCulture("uuuu'-'MM'-'dd' 'HH':'mm':'ss;FFFFFFFFF' UTC'");

    /// <summary>Null for no text, and for one that is too long to be a time.</summary>
    public static TicketTime? Read(string? text) => text is { Length: > 0 and <= Longest } ? new TicketTime(text, InstantOf(text)) : null;

    /// <summary>Of a system that is known to write local times in UTC.</summary>
    public static TicketTime? ReadUtc(string? text) => Read(text) switch
    {
        { At: null } read when Utc.Parse(read.AsSent + " UTC") is { Success: true } parsed =>
            read with { At = parsed.Value.InUtc().ToInstant() },
        var read => read,
    };

    public static TicketTime? ReadUnixSeconds(JsonElement? value) => ReadUnix(value.AsText(), 1m);

    public static TicketTime? ReadUnixMilliseconds(JsonElement? value) => ReadUnix(value.AsText(), 1_000m);

    public static TicketTime? ReadUnixNanoseconds(JsonElement? value) => ReadUnix(value.AsText(), 1_000_000_000m);

    public static TicketTime? ReadUnix(string? text, decimal unitsASecond)
    {
        if (text is not { Length: > 0 and <= Longest })
            return null;
        var at = decimal.TryParse(
            text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var units)
            && units / unitsASecond is >= -60_000_000_000m and <= 250_000_000_000m and var seconds
                ? NodaConstants.UnixEpoch + Duration.FromSeconds((long)Math.Floor(seconds))
                    + Duration.FromNanoseconds((long)((seconds - Math.Floor(seconds)) * 1_000_000_000m))
                : (Instant?)null;
        return new TicketTime(text, at);
    }

    /// <summary>Null at the ends of the calendar, where an offset leads out of it.</summary>
    public static Instant? InstantOf(OffsetDateTime sent) => sent.Year is > 1 and < 9999 ? sent.ToInstant() : null;

    private static Instant? InstantOf(string text)
    {
        foreach (var pattern in WithOffset)
        {
            if (pattern.Parse(text) is { Success: true } parsed)
                return InstantOf(parsed.Value);
        }

        return Utc.Parse(text) is { Success: true } utc ? utc.Value.InUtc().ToInstant() : null;
    }
}
