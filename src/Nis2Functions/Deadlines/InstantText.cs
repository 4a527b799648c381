using System.Globalization;
using Nis2.Compliance.Subjects;
using NodaTime;
using NodaTime.Text;

namespace Nis2Functions.Deadlines;

/// <summary>Instants as people write them: ISO 8601 with an offset, because a local time may name two instants or none.</summary>
internal static class InstantText
{
    private const string Example = "2026-11-10T09:17:00+01:00";

    private static readonly IPattern<OffsetDateTime>[] Read =
    [
        OffsetDateTimePattern.ExtendedIso,
        OffsetDateTimePattern.CreateWithInvariantCulture("uuuu'-'MM'-'dd'T'HH':'mmo<Z+HH:mm>"),
    ];

    private static readonly IPattern<LocalDateTime>[] Zoneless =
    [
        LocalDateTimePattern.ExtendedIso,
        LocalDateTimePattern.CreateWithInvariantCulture("uuuu'-'MM'-'dd'T'HH':'mm"),
    ];

    private static readonly OffsetDateTimePattern Written =
        OffsetDateTimePattern.CreateWithInvariantCulture("uuuu'-'MM'-'dd'T'HH':'mm':'ss;FFFFFFFFFo<+HH:mm>");

    private static readonly Instant Earliest = Instant.FromUtc(2000, 1, 1, 0, 0);
    private static readonly Instant Latest = Instant.FromUtc(2100, 1, 1, 0, 0);

    public static (Instant At, Refusal? Refusal) Parse(string text, string field, DateTimeZone zone)
    {
        var at = Read.Select(pattern => pattern.Parse(text)).FirstOrDefault(parsed => parsed.Success)?.Value.ToInstant();
        if (at is null)
            return (default, Refused(text, field, zone));
        return at < Earliest || at >= Latest
            ? (default, Refusal("instant-out-of-range", "Instants from 2000 to 2099 are taken.", field))
            : (at.Value, null);
    }

    public static string? Write(Instant? at, DateTimeZone zone) =>
        at is { } instant ? Written.Format(instant.InZone(zone).ToOffsetDateTime()) : null;

    private static Refusal Refused(string text, string field, DateTimeZone zone)
    {
        var local = Zoneless.Select(pattern => pattern.Parse(text)).FirstOrDefault(parsed => parsed.Success);
        if (local is null)
            return Refusal("instant-malformed", $"ISO 8601 with an offset is needed, such as {Example}.", field);
        var found = zone.MapLocal(local.Value);
        var why = found.Count switch
        {
            0 => $"In {zone.Id} the clock skips {text}.",
            2 => $"In {zone.Id} {text} comes twice: {Offset(found.First())} and {Offset(found.Last())}.",
            _ => $"A local time names no instant: add the offset, in {zone.Id} {Offset(found.Single())}.",
        };
        return Refusal("instant-without-offset", why, field);
    }

    private static string Offset(ZonedDateTime at) => at.Offset.ToString("+HH:mm", CultureInfo.InvariantCulture);

    private static Refusal Refusal(string rule, string detail, string field) => new(RefusalKind.Invalid, rule, detail, field);
}
